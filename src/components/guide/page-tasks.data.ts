import { defineToolData } from '../../compile/tool-data.ts';

/** The tasks that name a page of the guide: by its path, without a fragment. */
export default defineToolData((content) =>
	[...content.tasks].flatMap(([id, { title, when, page }]) =>
		page === undefined ? [] : [{ id, title, when, path: page.replace(/#.*$/, '') }],
	),
);
