import type { Content } from '../content-model/collections.ts';
import type { Reference } from '../content-model/references.ts';
import { requireDay, formatDay } from './day.ts';

/** A claim is compared with its sources again after so many days. */
export const REVIEW_AFTER_DAYS = 180;

/** A claim whose review is due: the file that holds it, when it was checked, and when the next check was due. */
export interface DueClaim {
	readonly file: string;
	readonly checked: string;
	readonly due: string;
}

/** Claims past their review date, the longest overdue first; several in one file count by the oldest. `today` is `YYYY-MM-DD`. */
export function findDueClaims(content: Content, today: string): DueClaim[] {
	const now = requireDay(today);
	const oldest = [...Map.groupBy(listClaims(content), ({ file }) => file)].map(([file, all]) => ({
		file,
		checked: all.map(({ checked }) => checked).sort()[0]!,
	}));
	return oldest
		.map(({ file, checked }) => ({ file, checked, due: requireDay(checked) + REVIEW_AFTER_DAYS }))
		.filter(({ due }) => due < now)
		.sort((a, b) => a.due - b.due || (a.file < b.file ? -1 : 1))
		.map(({ file, checked, due }) => ({ file, checked, due: formatDay(due) }));
}

/** Every dated claim with its file, and the day, `YYYY-MM-DD`, on which it was compared with its sources. */
function listClaims({ facts, remarks, provinces, 'name-rules': rules }: Content) {
	const listDated = (name: string, entries: ReadonlyMap<string, { readonly checked: string }>) =>
		[...entries].map(([id, { checked }]) => ({ file: `${name}/${id}.yaml`, checked }));
	return [
		...listDated('facts', facts),
		...listDated('name-rules', rules),
		...listDated('remarks', remarks),
		...[...provinces].flatMap(([id, { requirements }]) =>
			requirements.map(({ checked }) => ({ file: `provinces/${id}.yaml`, checked })),
		),
	];
}

/** The newest day, `YYYY-MM-DD`, on which a claim was checked: what a reproducible build can say of its age. */
export function findNewestCheck(content: Content): string {
	return listClaims(content)
		.map(({ checked }) => checked)
		.sort()
		.at(-1)!;
}

/** A year without a notice yet, and whether one should be out: the State Council publishes it each November. */
export interface ProvisionalYear {
	readonly year: string;
	readonly isNoticeExpected: boolean;
}

/** The calendar's provisional years, in order. `today` is `YYYY-MM-DD`. */
export function listProvisionalYears(content: Content, today: string): ProvisionalYear[] {
	return [...content.holidays]
		.filter(([, { provisional }]) => provisional)
		.map(([year]) => ({ year, isNoticeExpected: today >= `${Number(year) - 1}-11-01` }));
}

/** Sources that neither bear a date nor say when we read them. */
export function findUndatedSources(content: Content): string[] {
	return [...content.sources]
		.filter(([, { date, accessed }]) => date === undefined && accessed === undefined)
		.map(([id]) => `sources/${id}.yaml`);
}

/**
 * Every file that a change of a source or fact may make wrong, each once, the nearest first: what names
 * it, and what names the facts that rest on it. (A task that needs another only follows it; its words
 * stay true.) The entry is given by its file without the ending: `facts/sms-window`.
 */
export function findAffected(entry: string, references: readonly Reference[]): string[] {
	const found: string[] = [];
	const waiting = [entry];
	for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
		for (const { file, collection, id } of references) {
			if (`${collection}/${id}` !== next || found.includes(file)) continue;
			found.push(file);
			if (file.startsWith('facts/')) waiting.push(file.replace(/\.yaml$/, ''));
		}
	}
	return found;
}
