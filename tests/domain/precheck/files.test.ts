import { describe, expect, it, test } from 'vitest';
import { readFileKind, findFileSlips, type FileLimit } from '../../../src/domain/precheck/files.ts';

const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

test.each([
	['jpeg', '\xff\xd8\xff\xe1\0\x10Exif'],
	['png', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
	['gif', 'GIF89a\x01\0'],
	['webp', 'RIFF\x24\0\0\0WEBPVP8 '],
	['heic', '\0\0\0\x18ftypheic\0\0\0\0mif1heic'],
	['heic', '\0\0\0\x18ftypmif1\0\0\0\0heic'],
	['avif', '\0\0\0\x1cftypavif\0\0\0\0mif1'],
	['unknown', '\0\0\0\x18ftypisom\0\0\0\0mp42'],
	['bmp', 'BM\x36\0'],
	['tiff', 'II*\0'],
	['tiff', 'MM\0*'],
	['pdf', '%PDF-1.7'],
	['archive', 'PK\x03\x04'],
	['unknown', 'hello'],
	['unknown', ''],
])('a file is %s by its first bytes', (kind, head) => {
	expect(readFileKind(bytes(head))).toBe(kind);
});

describe('what is to be looked at in a file', () => {
	const limits: FileLimit[] = [
		{ id: 'one', of: '甲', text: '200 KB 到 4 MB', min: 200, max: 4096, source: '甲的文档' },
		{ id: 'other', of: '乙', text: '4 MB 以内', max: 4096, source: '乙的文档' },
	];
	const slips = (name: string, size: number, kind: 'jpeg' | 'png' | 'heic' | 'pdf' | 'unknown' = 'jpeg') =>
		findFileSlips({ name, size, kind }, limits).map(({ slip }) => slip);

	it('is nothing in a picture of half a megabyte, whatever the case of its ending', () => {
		expect(slips('证书.JPG', 500 * 1024)).toEqual([]);
		expect(slips('a.b.jpeg', 500 * 1024)).toEqual([]);
	});
	it('is a name that says another kind, or none', () => {
		expect(slips('证书.jpg', 500 * 1024, 'png')).toEqual(['name']);
		expect(slips('证书', 500 * 1024, 'png')).toEqual(['name']);
	});
	it('is a kind that not everybody takes, renamed or not', () => {
		expect(slips('IMG_1.heic', 500 * 1024, 'heic')).toEqual(['kind']);
		expect(slips('IMG_1.jpg', 500 * 1024, 'heic')).toEqual(['kind', 'name']);
		expect(slips('证书.pdf', 500 * 1024, 'pdf')).toEqual(['kind']);
		expect(slips('证书.jpg', 500 * 1024, 'unknown')).toEqual(['unknown']);
	});
	it('is a size beyond what somebody says, to the byte', () => {
		expect(slips('a.png', 200 * 1024, 'png')).toEqual([]);
		expect(slips('a.png', 200 * 1024 - 1, 'png')).toEqual(['small']);
		expect(slips('a.png', 4096 * 1024, 'png')).toEqual([]);
		expect(slips('a.png', 4096 * 1024 + 1, 'png')).toEqual(['large', 'large']);
		expect(slips('a.png', 0, 'png')).toEqual(['empty']);
	});
});
