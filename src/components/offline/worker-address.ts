// Without `href()`: a script that shares a part with others is no longer written into the page, but asked for.
const address = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/sw.js`;

/** Knows no other address, whatever it is given. */
const rules: { createScriptURL: (wanted: string) => string } = { createScriptURL: () => address };

/**
 * The address of the offline worker as a browser with Trusted Types takes it. Call it once a page: the name of a
 * policy serves once.
 */
export function workerAddress(): string | TrustedScriptURL {
	return window.trustedTypes?.createPolicy('guide-worker', rules).createScriptURL('') ?? address;
}
