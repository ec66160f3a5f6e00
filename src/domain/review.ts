import type { Content } from '../content/collections.ts';
import type { Reference } from '../content/references.ts';
import { dayOf, formatDay } from './day.ts';

/** A claim is compared with its sources again after so many days. */
export const REVIEW_AFTER_DAYS = 180;

/** A claim whose review is due: the file that holds it, when it was checked, and when the next check was due. */
export interface DueClaim {
	readonly file: string;
	readonly checked: string;
	readonly due: string;
}

/** Claims past their review date, the longest overdue first. `today` is `YYYY-MM-DD`. */
export function dueClaims(content: Content, today: string): DueClaim[] {
	const now = dayOf(today);
	return claims(content)
		.map(({ file, checked }) => ({ file, checked, due: dayOf(checked) + REVIEW_AFTER_DAYS }))
		.filter(({ due }) => due < now)
		.sort((a, b) => a.due - b.due || (a.file < b.file ? -1 : 1))
		.map(({ file, checked, due }) => ({ file, checked, due: formatDay(due) }));
}

/** Every dated claim with its file; several in one file count by the oldest. */
function claims(content: Content): { file: string; checked: string }[] {
	return [
		...[...content.facts].map(([id, fact]) => ({ file: `facts/${id}.yaml`, checked: fact.checked })),
		...[...content['name-rules']].map(([id, rule]) => ({
			file: `name-rules/${id}.yaml`,
			checked: rule.checked,
		})),
		...[...content.remarks].map(([id, remark]) => ({ file: `remarks/${id}.yaml`, checked: remark.checked })),
		...[...content.provinces].flatMap(([id, { requirements }]) => {
			const oldest = requirements.map(({ checked }) => checked).sort()[0];
			return oldest === undefined ? [] : [{ file: `provinces/${id}.yaml`, checked: oldest }];
		}),
	];
}

/** A year without a notice yet, and whether one should be out: the State Council publishes it each November. */
export interface ProvisionalYear {
	readonly year: string;
	readonly noticeExpected: boolean;
}

/** The calendar's provisional years, in order. `today` is `YYYY-MM-DD`. */
export function provisionalYears(content: Content, today: string): ProvisionalYear[] {
	return [...content.holidays]
		.filter(([, { provisional }]) => provisional)
		.map(([year]) => ({ year, noticeExpected: today >= `${Number(year) - 1}-11-01` }));
}

/** Sources that neither bear a date nor say when we read them. */
export function undatedSources(content: Content): string[] {
	return [...content.sources]
		.filter(([, { date, accessed }]) => date === undefined && accessed === undefined)
		.map(([id]) => `sources/${id}.yaml`);
}

/**
 * Every file that a change of a source or fact may make wrong, each once, the nearest first: what names
 * it, and what names the facts that rest on it. (A task that needs another only follows it; its words
 * stay true.) The entry is given by its file without the ending: `facts/sms-window`.
 */
export function affected(entry: string, references: readonly Reference[]): string[] {
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
