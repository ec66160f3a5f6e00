/** A part of a text that may state a reason of its own: UTF-16 offsets into the text, `end` not included. */
export interface Clause {
	readonly start: number;
	readonly end: number;
	/** Whether the text itself counts it, as "1、…2、…" does. */
	readonly isListed: boolean;
}

const chinese = '一二三四五六七八九十';
/** Beginnings of the points of a list: 1、 1. （1） ① 一、 第一， A. a）. A number with a point and digits behind it is a version or an address. */
const marker =
	/(?<=^|[\s。；;：:，,、！!？?】」”"])(?:第?(?<han>[一二三四五六七八九十])(?:[、．.，,：:]|是)|[（(]?(?<digits>\d{1,2})(?:[）)、：:]|[．.](?!\d)|\s(?=\p{Script=Han}))|[（(](?<inner>[一二三四五六七八九十])[）)]|(?<circled>[①-⑳])|[（(]?(?<letter>[a-hA-H])(?:[）)、：:．]|\.(?![a-zA-Z0-9])))/gu;
/** Lines that begin with a sign instead of a number. */
const bullet = /(?<=^|\n)[ \t]*[-•·●▪■◆*○]\s*/g;
/** Sentences; what announces them, as 退回原因： does, is one of its own. */
const sentence = /[^。！？!?；;\n]+?(?:(?:原因|意见|如下|问题|反馈|说明)[:：]|(?=[。！？!?；;\n]|$))/g;
const edges = /^[\s，,、；;。：:]+|[\s，,、；;。：:]+$/g;

/**
 * The parts of a text: the points of its list if it has one, else its sentences. What stands before a list is left out,
 * since it only says that something was returned.
 */
export function splitClauses(text: string): Clause[] {
	const points = findNumberedPoints(text) ?? findBulletPoints(text);
	if (points) return points;
	return [...text.matchAll(sentence)].flatMap((match) =>
		trimClause(text, match.index, match.index + match[0].length, false),
	);
}

/** What announces reasons: 退回原因：. */
const announcement = /(?:原因|意见|如下|问题|反馈|说明)[:：]/;

/** The parts between commas of the sentences behind 退回原因： and the like, where short reasons are strung together; none elsewhere. */
export function splitAtCommas(text: string, clauses: readonly Clause[]): Clause[] {
	const announced = announcement.exec(text);
	if (!announced) return [];
	const behind = clauses.filter(({ start }) => start > announced.index);
	return behind.flatMap(({ start, end }) =>
		[...text.slice(start, end).matchAll(/[^，,、]+/g)].flatMap((match) =>
			trimClause(text, start + match.index, start + match.index + match[0].length, false),
		),
	);
}

/** The points of a list that counts from one upwards; nothing where there are fewer than two. */
function findNumberedPoints(text: string): Clause[] | undefined {
	const counted: RegExpMatchArray[] = [];
	for (const match of text.matchAll(marker)) {
		const { han, digits, inner, circled, letter } = match.groups!;
		const value = digits
			? Number(digits)
			: circled
				? circled.codePointAt(0)! - '①'.codePointAt(0)! + 1
				: letter
					? letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) + 1
					: chinese.indexOf((han ?? inner)!) + 1;
		if (value === counted.length + 1) counted.push(match);
	}
	return cutPoints(text, counted);
}

function findBulletPoints(text: string): Clause[] | undefined {
	return cutPoints(text, [...text.matchAll(bullet)]);
}

function cutPoints(text: string, markers: readonly RegExpMatchArray[]): Clause[] | undefined {
	if (markers.length < 2) return undefined;
	const points = markers.flatMap((match, index) => {
		const next = markers[index + 1]?.index ?? text.length;
		return trimClause(text, match.index! + match[0].length, next, true);
	});
	return points.length < 2 ? undefined : points;
}

function trimClause(text: string, start: number, end: number, isListed: boolean): Clause[] {
	const part = text.slice(start, end);
	const inside = part.replace(edges, '');
	if (inside === '') return [];
	const from = start + part.indexOf(inside);
	return [{ start: from, end: from + inside.length, isListed }];
}
