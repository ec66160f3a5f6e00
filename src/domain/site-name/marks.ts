import { cutPieces, type Piece } from '../marked-pieces.ts';
import type { NameFinding } from './evaluate.ts';
import { nameSeverities, type Severity } from './rules.ts';

/** Cuts a name into what was objected to, marked as the worst that was found there, and the rest. */
export function markName(
	name: string,
	findings: readonly Pick<NameFinding, 'start' | 'end' | 'severity'>[],
): Piece<Severity>[] {
	return cutPieces(name, findings, (over) =>
		nameSeverities.find((severity) => over.some((finding) => finding.severity === severity))!,
	);
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
