/** Interface texts by key, `area.key`, as one of the files of `content/i18n/<language>/` holds them. */
export type Messages = Readonly<Record<string, string>>;

/** What takes the place of `{placeholders}`, by their names. */
export type Values = Readonly<Record<string, string | number>>;

/** Gives the text of a key out of `M`, with values in its `{placeholders}`. A key that `M` does not have is a type error. */
export type Translate<M extends Messages> = (key: keyof M & string, values?: Values) => string;

/** Puts values into a text's `{placeholders}`; one without a value stays as it is. */
export function fill(text: string, values: Values): string {
	return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}

/**
 * Makes the function that gives texts out of `messages`: `translate({ ...ui, ...timeline })`.
 *
 * @throws an `Error` when it is asked for a key that is not there, which only a cast can bring about; a key never
 * stands in its text's place
 */
export function translate<M extends Messages>(messages: M): Translate<M> {
	return (key, values = {}) => fill(getTranslation(messages, key), values);
}

/**
 * The text of a key that is put together from ids of the content, as `decision.${question}`.
 *
 * @throws an `Error` where there is none
 */
export function getTranslation<K extends string>(messages: Messages, key: K): string {
	const text = messages[key];
	if (text === undefined) throw new Error(`content/i18n has no text for "${key}"`);
	return text;
}

/** The text of a key that only some members of a family have, as the hints of questions; `undefined` where there is none. */
export function findTranslation<K extends string>(messages: Messages, key: K): string | undefined {
	return messages[key];
}
