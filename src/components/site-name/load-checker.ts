import { readRuleNotes } from './rule-notes.ts';

/** What checks names, and what a person is told of each rule: fetched when a name is to be checked. */
export async function loadChecker() {
	const { makeChecker } = await import('./checker.ts');
	const notes = readRuleNotes();
	return { checker: makeChecker(notes), notes };
}
