/** Whether a filing is stored here at all: what a page asks before it loads anything for one. False where storage is blocked. */
export function hasStoredFiling(): boolean {
	try {
		return Object.keys(localStorage).some((key) => key.startsWith('beian:filing:'));
	} catch {
		return false;
	}
}
