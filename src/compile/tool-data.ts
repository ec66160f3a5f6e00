import type { Content } from '../content-model/collections.ts';
import type { Translations } from '../i18n/all.ts';

/** Makes a tool's data from the content, when the site is built. */
export type Compile<T> = (content: Content, translations: Translations) => T;

/**
 * Declares the data of a tool or of a part of it, in a file `<name>.data.ts` beside the component that imports it:
 *
 *     export default defineToolData((content) => compileTimeline(content));
 *
 * The function runs when the site is built, and whoever imports the file gets its result, as JSON: nothing that the
 * file imports reaches a browser. (`integrations/tool-data.ts` does that.) So the type is the result's; a result holds
 * only what JSON can.
 */
export function defineToolData<T>(compile: Compile<T>): T {
	return compile as T;
}

/** Loads one part of data that are loaded in parts. */
export type LoadPart<T> = () => Promise<{ default: T }>;

/** As `defineToolData`, for data of which a visitor needs one part: importers get a function that loads it, by key. */
export function defineToolDataParts<K extends string, T>(
	compile: Compile<Readonly<Record<K, T>>>,
): Readonly<Record<K, LoadPart<T>>> {
	return Object.assign(compile, { isInParts: true }) as unknown as Readonly<Record<K, LoadPart<T>>>;
}
