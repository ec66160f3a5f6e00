/** What a person is told of a rule besides what was found. */
export interface RuleNote {
	/** Why, with `{text}` and `{limit}`. */
	readonly reason: string;
	readonly mend: string;
	readonly strength: string;
	/** The page of the guide that explains the matter, under the base path. */
	readonly page: string | undefined;
}

export type RuleNotes = ReadonlyMap<string, RuleNote>;

/** Where `RuleNotes.astro` puts the notes into the page. */
export const notesId = 'name-rule-notes';

/** Reads the notes of all rules from the page: words in the HTML cost no script. */
export function readRuleNotes(): RuleNotes {
	const template = document.querySelector<HTMLTemplateElement>(`template#${notesId}`);
	return new Map(
		[...(template?.content.querySelectorAll<HTMLElement>('[data-rule]') ?? [])].map((note) => [
			note.dataset['rule']!,
			{
				reason: note.children[0]!.textContent,
				mend: note.children[1]!.textContent,
				strength: note.dataset['strength']!,
				page: note.dataset['page'],
			},
		]),
	);
}
