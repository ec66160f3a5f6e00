/**
 * Texts that share most of their lines with each other, each line kept once. The pages of a site repeat
 * their head and their list of pages at a distance that gzip cannot see; packed, a bundle is less than half.
 */
export interface Packed {
	/** Everything that stands in some text, in the order in which it first came. */
	readonly pieces: readonly string[];
	/** By path the runs of pieces that make up a text: first, count, first, count … */
	readonly files: Readonly<Record<string, readonly number[]>>;
}

/** Packs texts by their paths; the same texts in the same order give the same. */
export function pack(texts: Iterable<readonly [path: string, text: string]>): Packed {
	const indexes = new Map<string, number>();
	const files: Record<string, readonly number[]> = {};
	for (const [path, text] of texts) files[path] = listRuns(text.split(/(?=<[a-z])/), indexes);
	return { pieces: [...indexes.keys()], files };
}

function listRuns(pieces: readonly string[], indexes: Map<string, number>): number[] {
	const found: number[] = [];
	for (const piece of pieces) {
		const index = indexes.get(piece) ?? indexes.size;
		indexes.set(piece, index);
		const [first, count] = found.slice(-2);
		if (first !== undefined && first + count! === index) found.splice(-1, 1, count! + 1);
		else found.push(index, 1);
	}
	return found;
}

/** The texts as they were, character by character. */
export function* unpack({ pieces, files }: Packed): Generator<readonly [path: string, text: string]> {
	for (const [path, ranges] of Object.entries(files)) {
		let text = '';
		for (let index = 0; index < ranges.length; index += 2) {
			const first = ranges[index]!;
			text += pieces.slice(first, first + ranges[index + 1]!).join('');
		}
		yield [path, text];
	}
}
