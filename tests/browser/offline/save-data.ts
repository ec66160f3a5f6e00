/** For a page that is to come: its device asks to save data. */
export function saveData(): void {
	Object.defineProperty(navigator, 'connection', { configurable: true, value: { saveData: true } });
}
