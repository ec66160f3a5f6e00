import files from '#i18n/precheck/files.json' with { type: 'json' };
import { useEffect, useRef, useState } from 'preact/hooks';
import {
	readFileKind,
	findFileSlips,
	headLength,
	type FileKind,
	type FileSlip,
} from '../../domain/precheck/files.ts';
import { translate } from '../../i18n/translate.ts';
import limits from './files.data.ts';

const t = translate(files);

/** A file that was chosen, as far as it has been read. */
interface Looked {
	readonly file: File;
	readonly kind: FileKind;
	/** The picture, where this browser can show it. */
	readonly picture: ImageBitmap | undefined;
}

/** Most pixels that a canvas of every browser can hold. */
const mostPixels = 16_000_000;

/** Looks at files that are to be uploaded; they are read here and go nowhere. */
export function Files() {
	const [looked, setLooked] = useState<readonly Looked[]>([]);
	const input = useRef<HTMLInputElement>(null);
	useEffect(() => {
		const clear = () => {
			if (input.current) input.current.value = '';
			setLooked([]);
		};
		addEventListener('pagehide', clear);
		return () => removeEventListener('pagehide', clear);
	}, []);
	const choose = async (chosen: FileList | null) =>
		setLooked(await Promise.all([...(chosen ?? [])].map(look)));
	return (
		<div class="pc-files">
			<p class="pc-quiet">{t('precheck.files.lead')}</p>
			<label class="ui-label">
				<span>{t('precheck.files.choose')}</span>
				<input
					ref={input}
					class="ui-input"
					type="file"
					multiple
					accept="image/*,.pdf"
					onChange={(event) => void choose(event.currentTarget.files)}
				/>
			</label>
			<div aria-live="polite" class="pc-looked">
				{looked.map((one, at) => (
					<Shown key={at} looked={one} />
				))}
			</div>
			<p class="pc-quiet">{t('precheck.files.eye')}</p>
		</div>
	);
}

async function look(file: File): Promise<Looked> {
	const head = new Uint8Array(await file.slice(0, headLength).arrayBuffer());
	// Whatever cannot be shown is looked at without being shown.
	const picture = await createImageBitmap(file).catch(() => undefined);
	return { file, kind: readFileKind(head), picture };
}

function Shown({ looked: { file, kind, picture } }: { looked: Looked }) {
	const slips = findFileSlips({ name: file.name, size: file.size, kind }, limits);
	const canvas = useRef<HTMLCanvasElement>(null);
	useEffect(() => {
		if (!picture || !canvas.current) return;
		const scale = Math.min(1, Math.sqrt(mostPixels / (picture.width * picture.height)));
		canvas.current.width = Math.round(picture.width * scale);
		canvas.current.height = Math.round(picture.height * scale);
		canvas.current.getContext('2d')!.drawImage(picture, 0, 0, canvas.current.width, canvas.current.height);
	}, [picture]);
	return (
		<section class="pc-file" data-kind={kind}>
			<h3>{file.name}</h3>
			<p>
				{[
					t(`precheck.files.kind.${kind}`),
					saySize(file.size),
					picture && t('precheck.files.pixels', { width: picture.width, height: picture.height }),
				]
					.filter(Boolean)
					.join(t('precheck.files.and'))}
			</p>
			{slips.map((slip, at) => (
				<p key={at} class="pc-finding pc-warn" data-slip={slip.slip}>
					{saySlip(slip)}
				</p>
			))}
			{slips.length === 0 && <p class="pc-none">{t('precheck.files.none')}</p>}
			{picture && (
				<div class="pc-picture" tabIndex={0} role="group" aria-label={t('precheck.files.picture')}>
					<canvas ref={canvas} />
				</div>
			)}
		</section>
	);
}

function saySize(bytes: number): string {
	const kb = bytes / 1024;
	return kb < 1024
		? t('precheck.files.kb', { size: Math.round(kb * 10) / 10 })
		: t('precheck.files.mb', { size: Math.round((kb / 1024) * 100) / 100 });
}

function saySlip(slip: FileSlip): string {
	switch (slip.slip) {
		case 'kind':
			return t('precheck.files.slip.kind', { kind: t(`precheck.files.kind.${slip.kind}`) });
		case 'name':
			return t(slip.ending === '' ? 'precheck.files.slip.noName' : 'precheck.files.slip.name', {
				kind: t(`precheck.files.kind.${slip.kind}`),
				ending: slip.ending.slice(0, 10),
			});
		case 'small':
		case 'large': {
			const { of, text, source } = slip.limit;
			return t(`precheck.files.slip.${slip.slip}`, { of, text, source });
		}
		default:
			return t(`precheck.files.slip.${slip.slip}`);
	}
}
