import { defineToolData } from '../../compile/tool-data.ts';

/** Whom to ask in each province: its communications administration, and its site where a document names it. */
export default defineToolData(
	({ provinces }): Record<string, { name: string; contacts: { name: string; value: string }[] }> =>
		Object.fromEntries(
			[...provinces].map(([id, { authority, contacts = [] }]) => [
				id,
				{ name: authority, contacts: contacts.map(({ name, value }) => ({ name, value })) },
			]),
		),
);
