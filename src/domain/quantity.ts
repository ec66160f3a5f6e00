import type { Quantity } from '../content-model/schemas/facts.ts';
import type unit from '#i18n/unit.json';
import type { Translate } from '../i18n/translate.ts';

/** A quantity as a page prints it: "24 小时", "1–20 个工作日", "5,000–50,000 元". */
export function sayQuantity(quantity: Quantity, t: Translate<typeof unit>): string {
	if (quantity.text !== undefined) return quantity.text;
	const ends = [quantity.min, quantity.max].filter((end) => end !== undefined);
	const numbers = [...new Set(ends)].map((end) => end.toLocaleString('en-US')).join('–');
	const unit = t(`unit.${quantity.unit}`);
	return quantity.unit === 'percent' ? numbers + unit : `${numbers} ${unit}`;
}

/** What a fact says in a sentence's place: its value where it has one, else its statement. */
export function sayFact(
	fact: { statement: string; value?: Quantity | undefined },
	t: Translate<typeof unit>,
): string {
	return fact.value ? sayQuantity(fact.value, t) : fact.statement;
}

/**
 * Two texts that stand beside each other, without a space between two Chinese characters. Whoever writes a sentence leaves a space
 * beside the place of a number; the value that comes there may begin or end with a character ("写" and "一般 1–5 个工作日").
 */
export function closeGap(before: string, after: string): [before: string, after: string] {
	const isAfterChinese = /\p{Script=Han} ?$/u.test(before);
	const isBeforeChinese = /^ ?\p{Script=Han}/u.test(after);
	if (!isAfterChinese || !isBeforeChinese) return [before, after];
	return [before.replace(/ $/, ''), after.replace(/^ /, '')];
}
