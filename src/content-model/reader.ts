import type { Translations } from '../i18n/all.ts';
import type { Content } from './collections.ts';
import { readPages } from './pages.ts';
import { readContent } from './read.ts';
import { checkReferences } from './references.ts';
import { readTranslationFiles, readTranslations } from './translations.ts';

/** The whole content and the interface texts, as they were read together. */
interface ReadContent {
	readonly content: Content;
	readonly translations: Translations;
}

/** Reads once for whoever asks: all that a build makes is made from the same content. */
export interface ContentReader {
	/**
	 * Reads and checks at the first call; later calls give the same.
	 *
	 * @throws {ContentError} where a file cannot be used, or an id in it points nowhere
	 */
	(): Promise<ReadContent>;
	/**
	 * What was read last, for whoever cannot wait.
	 *
	 * @throws an `Error` before anything has been read
	 */
	latest(): ReadContent;
	/**
	 * Reads anew, as the dev server does after an edit; what was read last stays where that fails.
	 *
	 * @throws {ContentError} as at the first call
	 */
	refresh(): Promise<ReadContent>;
}

/** A reader of `src/content/`. */
export function createContentReader(): ContentReader {
	let reading: Promise<ReadContent> | undefined;
	let latest: ReadContent | undefined;
	const refresh = async () => {
		const [content, translations] = await Promise.all([readContent(), readTranslations()]);
		checkReferences(content, await readPages(), await readTranslationFiles());
		latest = { content, translations };
		reading = Promise.resolve(latest);
		return latest;
	};
	return Object.assign(() => (reading ??= refresh()), {
		refresh,
		latest: () => {
			if (!latest) throw new Error('the content has not been read yet');
			return latest;
		},
	});
}
