import type { NameFinding } from './evaluate.ts';
import { severities, type Severity } from './rules.ts';

/** A part of a name, as it was given. */
export interface NamePart {
	readonly text: string;
	/** The worst that was found there; nothing was found in a part without it. */
	readonly severity?: Severity;
}

/** Cuts a name into what was objected to and the rest; the parts together are the name. */
export function nameParts(
	name: string,
	findings: readonly Pick<NameFinding, 'start' | 'end' | 'severity'>[],
): NamePart[] {
	const cuts = new Set([0, name.length, ...findings.flatMap(({ start, end }) => [start, end])]);
	const places = [...cuts].filter((at) => at <= name.length).sort((a, b) => a - b);
	const parts: NamePart[] = [];
	for (let at = 0; at + 1 < places.length; at++) {
		const [start, end] = [places[at]!, places[at + 1]!];
		const there = findings.filter((finding) => finding.start <= start && end <= finding.end);
		const severity = severities.find((one) => there.some((finding) => finding.severity === one));
		const last = parts.at(-1);
		const text = name.slice(start, end);
		if (last && last.severity === severity) parts[parts.length - 1] = { ...last, text: last.text + text };
		else parts.push({ text, ...(severity && { severity }) });
	}
	return parts;
}

/** Characters that cannot be seen, and those that would turn the text around them about. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/u;

/** A text with each character that cannot be seen written as its code: `博[U+200B]客`. */
export function visible(text: string): string {
	return [...text]
		.map((char) =>
			unseen.test(char) ? `[U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]` : char,
		)
		.join('');
}
