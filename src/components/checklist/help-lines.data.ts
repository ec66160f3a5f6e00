import { compileTaskHelp } from '../../compile/task-help.ts';
import { defineToolData } from '../../compile/tool-data.ts';
import { shortenToLine } from '../../domain/checklist/task-help.ts';

/** What to do at each national task in one line, for paper. */
export default defineToolData((content, translations): Record<string, string> =>
	Object.fromEntries(
		Object.values(compileTaskHelp(content, translations))
			.flatMap((tasks) => Object.entries(tasks))
			.map(([id, { what }]) => [id, shortenToLine(what)]),
	),
);
