// Without `href()`, which tools need too: what two scripts share is a file of its own, to be asked for by every page.
const address = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/sw.js`;

/** Knows no other address, whatever it is given. */
const rules: { createScriptURL: (wanted: string) => string } = { createScriptURL: () => address };

/**
 * The address of the offline worker as a browser with Trusted Types takes it. Call it once a page: the name of a
 * policy serves once.
 */
export function makeWorkerAddress(): string | TrustedScriptURL {
	return window.trustedTypes?.createPolicy('guide-worker', rules).createScriptURL('') ?? address;
}
