/**
 * Whether a key belongs to an input method that is still composing. Safari says that the composition has ended before
 * it tells of the key that ended it; such a key has the code of keys that an input method has taken.
 */
export function isComposing(event: KeyboardEvent): boolean {
	return event.isComposing || event.keyCode === 229;
}
