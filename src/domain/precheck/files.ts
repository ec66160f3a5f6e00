/** What a file is by its first bytes. */
export type FileKind =
	'jpeg' | 'png' | 'gif' | 'webp' | 'heic' | 'avif' | 'bmp' | 'tiff' | 'pdf' | 'archive' | 'unknown';

/** How many bytes of a file `readFileKind` looks at. */
export const headLength = 32;

/** What a file is by its first bytes, whatever its name says. */
export function readFileKind(head: Uint8Array): FileKind {
	const text = String.fromCharCode(...head.subarray(0, headLength));
	if (text.startsWith('\u00ff\u00d8\u00ff')) return 'jpeg';
	if (text.startsWith('\u0089PNG\r\n\u001a\n')) return 'png';
	if (/^GIF8[79]a/.test(text)) return 'gif';
	if (/^RIFF[^]{4}WEBP/.test(text)) return 'webp';
	if (/^[^]{4}ftyp/.test(text)) {
		const brands = text.slice(8);
		if (/avi[fs]/.test(brands)) return 'avif';
		return /hei[cxms]|hev[cx]|mif1|msf1/.test(brands) ? 'heic' : 'unknown';
	}
	if (text.startsWith('BM')) return 'bmp';
	if (text.startsWith('II*\u0000') || text.startsWith('MM\u0000*')) return 'tiff';
	if (text.startsWith('%PDF-')) return 'pdf';
	// Word's documents are archives too.
	if (text.startsWith('PK\u0003\u0004')) return 'archive';
	return 'unknown';
}

/** Endings of names that a kind may have. */
const endings: Readonly<Record<FileKind, readonly string[]>> = {
	jpeg: ['jpg', 'jpeg', 'jfif', 'jpe'],
	png: ['png'],
	gif: ['gif'],
	webp: ['webp'],
	heic: ['heic', 'heif'],
	avif: ['avif'],
	bmp: ['bmp', 'dib'],
	tiff: ['tif', 'tiff'],
	pdf: ['pdf'],
	archive: ['zip', 'docx', 'xlsx', 'wps'],
	unknown: [],
};

/** How large a file may be by what somebody says, in KB of 1024 bytes. */
export interface FileLimit {
	readonly id: string;
	/** What the limit is of, and whose it is: 阿里云的域名证书. */
	readonly of: string;
	/** As it is said: 200 KB 到 4 MB. */
	readonly text: string;
	readonly min?: number;
	readonly max?: number;
	readonly source: string;
}

/** What is to be looked at in a file; `limit` with the one that it does not keep to. */
export type FileSlip =
	| { readonly slip: 'empty' | 'unknown' }
	| { readonly slip: 'kind'; readonly kind: FileKind }
	| { readonly slip: 'name'; readonly kind: FileKind; readonly ending: string }
	| { readonly slip: 'small' | 'large'; readonly limit: FileLimit };

/** The kinds of pictures that every provider's list has. */
const accepted: readonly FileKind[] = ['jpeg', 'png'];

/**
 * Looks at a file that is to be uploaded.
 *
 * @param size in bytes
 */
export function findFileSlips(
	{ name, size, kind }: { readonly name: string; readonly size: number; readonly kind: FileKind },
	limits: readonly FileLimit[],
): FileSlip[] {
	if (size === 0) return [{ slip: 'empty' }];
	const slips: FileSlip[] = [];
	const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
	if (kind === 'unknown') slips.push({ slip: 'unknown' });
	else {
		if (!accepted.includes(kind)) slips.push({ slip: 'kind', kind });
		if (!endings[kind].includes(ending)) slips.push({ slip: 'name', kind, ending });
	}
	for (const limit of limits) {
		if (limit.min !== undefined && size < limit.min * 1024) slips.push({ slip: 'small', limit });
		if (limit.max !== undefined && size > limit.max * 1024) slips.push({ slip: 'large', limit });
	}
	return slips;
}
