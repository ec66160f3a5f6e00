/**
 * The resume link (续办链接): a filing's entries, compressed, in the fragment of an address, which no
 * browser sends to a server. `?resume` beside it tells an arrival that has lost its fragment.
 *
 * Written as `1` (the version) and base64url of raw deflate of lines: the earliest change in minutes since
 * 1970, then for each entry its key, its change as minutes after the earliest, and its value as JSON, joined
 * by tabs. Minutes are rounded down, so that an entry never comes back as newer than the one it was made from.
 */
export type Carried = Readonly<Record<string, { readonly value: unknown; readonly at: number }>>;

const version = '1';
const minute = 60_000;

/** Most that a link may unfold to, in bytes; a filing has a few thousand. */
const limit = 500_000;

/** Most characters of an address that a QR code may carry and still be read from a screen. */
export const qrLimit = 1200;

/** The entry that tells a filing apart in calendars. Files carry it, links do not: they get into many hands. */
export const calendarIdKey = 'calendar-id';

/** What stays behind unless it is asked for: what a person wrote in their own words, and names. */
export function withoutPersonal(entries: Carried): Carried {
	return Object.fromEntries(
		Object.entries(entries)
			.filter(([key]) => key !== 'subject-name' && !key.startsWith('candidate.'))
			.map(([key, { value, at }]): [string, Carried[string]] => [key, { value: withoutNote(value), at }])
			.filter(([, { value }]) => !isUntouched(value)),
	);
}

function withoutNote(value: unknown): unknown {
	if (typeof value !== 'object' || value === null || !('note' in value)) return value;
	return Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'note'));
}

/** An open task that had only a note has nothing left to tell. */
function isUntouched(value: unknown): boolean {
	return JSON.stringify(value) === '{"state":"open"}';
}

/** The fragment for entries, without `#`. */
export async function encodeFragment(entries: Carried): Promise<string> {
	const all = Object.entries(entries).filter(([key]) => key !== calendarIdKey);
	const first = Math.floor(Math.min(...all.map(([, { at }]) => at)) / minute);
	const lines = all
		.map(([key, { value, at }]) =>
			[key, (Math.floor(at / minute) - first).toString(36), JSON.stringify(value)].join('\t'),
		)
		.sort();
	const bytes = new TextEncoder().encode([first.toString(36), ...lines].join('\n'));
	return (
		version +
		encodeBase64url(await readWhole(makeStream(bytes).pipeThrough(new CompressionStream('deflate-raw'))))
	);
}

/** What a fragment carries, unchecked; `newer` from a later release, `broken` where it was cut or changed on the way. */
export async function decodeFragment(fragment: string): Promise<Carried | 'newer' | 'broken'> {
	const text = fragment.replace(/^#/, '');
	if (!text.startsWith(version)) return /^[2-9]/.test(text) ? 'newer' : 'broken';
	try {
		const packed = decodeBase64url(text.slice(version.length));
		const unfolded = makeStream(packed).pipeThrough(new DecompressionStream('deflate-raw'));
		const [head, ...lines] = new TextDecoder('utf-8', { fatal: true })
			.decode(await readWhole(unfolded, limit))
			.split('\n');
		const first = parseMinutes(head!);
		return Object.fromEntries(
			lines.map((line) => {
				const [key, at, value] = line.split('\t');
				return [key!, { value: JSON.parse(value!) as unknown, at: (first + parseMinutes(at!)) * minute }];
			}),
		);
	} catch {
		return 'broken';
	}
}

function parseMinutes(text: string): number {
	const value = Number.parseInt(text, 36);
	if (!Number.isSafeInteger(value)) throw new RangeError(text);
	return value;
}

/** Without a `Blob`, which WebKit loads like a file: a page that is left meanwhile would end with an error. */
function makeStream(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
	return new ReadableStream({
		start(controller) {
			controller.enqueue(bytes);
			controller.close();
		},
	});
}

async function readWhole(from: ReadableStream<Uint8Array>, most = Infinity): Promise<Uint8Array> {
	const parts: Uint8Array[] = [];
	let length = 0;
	for (const reader = from.getReader(); ;) {
		const { done, value } = await reader.read();
		if (done) break;
		length += value.length;
		if (length > most) {
			await reader.cancel();
			throw new RangeError();
		}
		parts.push(value);
	}
	const bytes = new Uint8Array(length);
	let index = 0;
	for (const part of parts) {
		bytes.set(part, index);
		index += part.length;
	}
	return bytes;
}

function encodeBase64url(bytes: Uint8Array): string {
	const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function decodeBase64url(text: string): Uint8Array<ArrayBuffer> {
	const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
