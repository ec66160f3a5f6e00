/** Lets the browser save a text as a file. In-app browsers may ignore it; offer copying besides. */
export function saveFile(name: string, text: string, type: string): void {
	const url = URL.createObjectURL(new Blob([text], { type }));
	const link = Object.assign(document.createElement('a'), { href: url, download: name });
	link.click();
	// The download has read the blob by then; revoking at once cancels it in WebKit.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
