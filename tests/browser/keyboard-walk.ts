import type { Page } from './harness/page.ts';

/** More presses than any page takes. */
const most = 600;

/**
 * Tabs through the page from its start and tells what is wrong: what the focus never reaches, where it goes
 * backwards, where nobody sees it, and where it stands below the header.
 */
export async function walkByKeyboard(page: Page, within = 'body'): Promise<string[]> {
	const expected = await page.evaluate(prepare, within);
	const problems: string[] = [];
	let reached = 0;
	for (let presses = 0; presses < most && reached < expected; presses++) {
		await page.press('Tab');
		const step = await page.evaluate(look);
		problems.push(...step.problems);
		reached = step.reached;
		if (step.isOver) break;
	}
	problems.push(...(await page.evaluate(missed)));
	await page.evaluate(() => {
		scrollTo(0, 0);
	});
	return problems;
}

/** Presses Tab, or another chord, until what has the focus fits a selector and says the words. */
export async function tabTo(page: Page, selector: string, words = '', chord = 'Tab'): Promise<void> {
	for (let presses = 0; presses < 150; presses++) {
		const isThere = await page.evaluate(
			(css, text) => {
				const now = document.activeElement;
				return now?.matches(css) === true && (now.textContent ?? '').includes(text);
			},
			selector,
			words,
		);
		if (isThere) return;
		await page.press(chord);
	}
	throw new Error(`150 times ${chord} do not lead to ${selector} ${words}`);
}

interface Walk {
	waiting: Set<Element>;
	before: Map<Element, string>;
	last: Element | undefined;
	stays: number;
	all: number;
}
interface Step {
	problems: string[];
	reached: number;
	isOver: boolean;
}

/** Notes what can be reached, and how everything looks without the focus. Runs in the page. */
function prepare(within: string): number {
	const root = document.querySelector<HTMLElement>(within)!;
	// From where nothing has the focus, the next Tab goes on from the place of the last click.
	(document.activeElement as HTMLElement | null)?.blur();
	root.tabIndex = -1;
	root.focus();
	root.removeAttribute('tabindex');
	const stops = [
		...root.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
	].filter((one) => {
		if (one.tabIndex < 0 || one.matches(':disabled, [inert] *')) return false;
		if (!one.checkVisibility({ visibilityProperty: true })) return false;
		if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
		// A group of radio buttons is one stop: the chosen one, or the first.
		const group = [...root.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${one.name}"]`)];
		return one === (group.find(({ checked }) => checked) ?? group[0]);
	});
	const style = (element: Element) => {
		const { outline, boxShadow, borderColor, backgroundColor, textDecoration, color } =
			getComputedStyle(element);
		return [outline, boxShadow, borderColor, backgroundColor, textDecoration, color].join('; ');
	};
	const before = new Map<Element, string>();
	for (const stop of stops) {
		for (const one of [stop, stop.closest('label'), stop.parentElement]) if (one) before.set(one, style(one));
	}
	const walk: Walk = { waiting: new Set(stops), before, last: undefined, stays: 0, all: stops.length };
	Object.assign(globalThis, { walk });
	scrollTo(0, 0);
	getSelection()?.removeAllRanges();
	return stops.length;
}

/** Judges where the focus is now. Runs in the page. */
function look(): Step {
	const walk = (globalThis as unknown as { walk: Walk }).walk;
	const now = document.activeElement;
	const done = (problems: string[], isOver = false) => ({
		problems,
		reached: walk.all - walk.waiting.size,
		isOver,
	});
	if (!now || now === document.body) return done([], walk.last !== undefined);
	const name = `${now.tagName.toLowerCase()}.${now.className} “${(now.textContent || now.getAttribute('aria-label') || (now as HTMLInputElement).name || '').trim().slice(0, 20)}”`;
	const problems: string[] = [];
	if (walk.last && !(walk.last.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING)) {
		// A date has a stop for its year, its month, its day and its calendar.
		if (walk.last === now) return ++walk.stays > 4 ? done([`stuck at ${name}`], true) : done([]);
		// Round the end of a dialog, or of the document, it begins again.
		return done([], true);
	}
	walk.last = now;
	walk.stays = 0;
	walk.waiting.delete(now);

	const bearers = [now, now.closest('label'), now.parentElement].filter((one) => one !== null);
	const style = (element: Element) => {
		const { outline, boxShadow, borderColor, backgroundColor, textDecoration, color } =
			getComputedStyle(element);
		return [outline, boxShadow, borderColor, backgroundColor, textDecoration, color].join('; ');
	};
	const shown = bearers.filter((one) => walk.before.get(one) !== style(one));
	if (walk.before.has(now) && shown.length === 0) problems.push(`no visible focus: ${name}`);

	const parts = (text: string) => {
		const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
		canvas.fillStyle = text;
		canvas.fillRect(0, 0, 1, 1);
		return canvas.getImageData(0, 0, 1, 1).data;
	};
	const light = (text: string) => {
		const [r, g, b] = [...parts(text)].map((part) => {
			const share = part / 255;
			return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
	};
	for (const one of shown) {
		const { outlineStyle, outlineColor, outlineWidth } = getComputedStyle(one);
		if (outlineStyle === 'none' || outlineStyle === 'auto' || outlineWidth === '0px') continue;
		let below = one.parentElement;
		while (below && parts(getComputedStyle(below).backgroundColor)[3] !== 255) below = below.parentElement;
		const ground = getComputedStyle(below ?? document.documentElement).backgroundColor;
		const [dark, bright] = [light(outlineColor), light(ground)].sort((a, b) => a - b) as [number, number];
		const contrast = (bright + 0.05) / (dark + 0.05);
		if (contrast < 3) problems.push(`focus of ${name} has a contrast of ${contrast.toFixed(2)}`);
	}

	const rects = bearers.slice(0, 2).flatMap((one) => [...one.getClientRects()]);
	const isSeen = rects.some(({ left, top, width, height }) =>
		[0.1, 0.5, 0.9].some((down) =>
			[0.1, 0.5, 0.9].some((across) => {
				const hit = document.elementFromPoint(left + width * across, top + height * down);
				return bearers
					.slice(0, 2)
					.some(
						(one) =>
							one.contains(hit) ||
							(hit?.contains(one) && hit !== document.body && hit !== document.documentElement),
					);
			}),
		),
	);
	if (!isSeen) problems.push(`hidden with the focus: ${name}`);
	return done(problems);
}

/** What the focus did not come to. Runs in the page. */
function missed(): string[] {
	const walk = (globalThis as unknown as { walk: Walk }).walk;
	return [...walk.waiting].map(
		(one) => `never reached: ${one.outerHTML.slice(0, 100).replaceAll(/\s+/g, ' ')}`,
	);
}

/** Controls in the tool of less than 24 by 24 px that have not that much room around them either (WCAG 2.5.8). */
export function smallTargets(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const targets = [
			...document.querySelectorAll<HTMLElement>(
				'.ui-tool :is(button, input, select, textarea, summary, a[href])',
			),
		].filter((one) => one.checkVisibility({ visibilityProperty: true }));
		const boxes = targets.map((one) => {
			const label = one instanceof HTMLInputElement ? (one.closest('label') ?? one) : one;
			return { one, box: label.getBoundingClientRect() };
		});
		const isSmall = ({ box }: { box: DOMRect }) => box.width < 24 || box.height < 24;
		return boxes
			.filter((small) => {
				if (!isSmall(small)) return false;
				// A link within a sentence is as high as its line.
				const { one, box } = small;
				if (one.tagName === 'A' && getComputedStyle(one).display.startsWith('inline')) return false;
				const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
				return boxes.some(({ one: other, box: its }) => {
					if (other === one || one.contains(other) || other.contains(one)) return false;
					const dx = Math.max(its.left - x, x - its.right, 0);
					const dy = Math.max(its.top - y, y - its.bottom, 0);
					return Math.hypot(dx, dy) < 12;
				});
			})
			.map(
				({ one, box }) =>
					`${Math.round(box.width)}×${Math.round(box.height)}: ${one.outerHTML.slice(0, 100)}`,
			);
	});
}
