import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { builtPages, isTool } from '../dist/built-site.ts';
import type { Page } from './harness/page.ts';

/** The paths of all pages; the 404 page as a visitor meets it. */
export const paths = builtPages().map(({ path }) => path.replace(/404\.html$/, 'not-there/'));

/** One page of each kind, for what takes long. */
export const kinds = paths.filter(
	(path, index) =>
		isTool(builtPages()[index]!) ||
		/^(\/[^/]*)?\/(not-there\/|faq\/|sources\/|provinces\/(zj\/)?|procedure\/(prepare|fill)\/)?$/.test(path),
);

/** Goes to each page, waits until its tool lives, and looks; gathers what is found, by page. */
export async function walk(
	page: Page,
	look: (page: Page, path: string) => Promise<string[]>,
	over: readonly string[] = paths,
): Promise<Record<string, string[]>> {
	// The browser itself writes the status of the page that is not there on the console.
	page.expectComplaint(/the server responded with a status of 404/);
	const found: Record<string, string[]> = {};
	for (const path of over) {
		await page.open(path);
		await isAwake(page);
		const problems = await look(page, path);
		if (problems.length > 0) found[path] = problems;
	}
	return found;
}

/** Waits until the page's tool answers: what is pressed before is lost. */
export const isAwake = (page: Page) =>
	page.until('a living tool', () => !document.querySelector('[data-tool="asleep"]'));

/** Waits until nothing has come for a second: what a page loads by itself is there. */
export const fallsSilent = (page: Page) =>
	page.until('a page for which nothing has come for a second', () => {
		const came = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
		const last = Math.max(0, ...came.map(({ responseEnd }) => responseEnd));
		return document.readyState === 'complete' && performance.now() - last > 1000;
	});

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Made here and sent as it is written, since our pages make no code of text. */
const loadAxe = new Function(`'axe' in window || (() => {${axeSource}})()`) as () => void;

/** What axe finds wrong in the page as it stands (WCAG 2.2 A and AA, and best practices). */
export async function axe(page: Page, only?: readonly string[]): Promise<string[]> {
	await page.evaluate(loadAxe);
	return page.evaluate(async (rules) => {
		type Axe = {
			run(
				options: object,
			): Promise<{ violations: { id: string; help: string; nodes: { target: unknown[] }[] }[] }>;
		};
		const { run } = (window as unknown as { axe: Axe }).axe;
		const { violations } = await run({
			resultTypes: ['violations'],
			...(rules ? { runOnly: { type: 'rule', values: rules } } : {}),
		});
		return violations.map(
			({ id, help, nodes }) =>
				`${id}: ${help}: ${nodes
					.slice(0, 5)
					.map((node) => node.target.join(' '))
					.join(' | ')}`,
		);
	}, only ?? null);
}

/** What hangs on colours, and so may be wrong in one theme alone. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds in light, and what of that hangs on colours also in dark, as a person's system changes them. */
export async function axeInThemes(page: Page): Promise<string[]> {
	const found = await axe(page);
	await preferTheme(page, 'dark');
	const inDark = await axe(page, colourRules);
	await preferTheme(page, 'light');
	return [...found, ...inDark.map((problem) => `in dark: ${problem}`)];
}

async function preferTheme(page: Page, theme: 'light' | 'dark') {
	await page.puppeteer.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
	await page.until(
		`the page in ${theme}`,
		(name) => document.documentElement.dataset['theme'] === name,
		theme,
	);
}

/** What does not fit into the window: the page that scrolls sideways, and text that is cut off. */
export function overflowing(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const name = (element: Element) =>
			`${element.tagName.toLowerCase()}.${[...element.classList].join('.')} “${(element.textContent ?? '').trim().slice(0, 30)}”`;
		const shown = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) =>
			element.checkVisibility(),
		);
		const scrolls = (element: Element) => {
			for (let one = element.parentElement; one && one !== document.body; one = one.parentElement) {
				if (getComputedStyle(one).overflowX !== 'visible') return true;
			}
			return false;
		};
		const problems: string[] = [];
		const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
		if (wide > 0) {
			const reach = document.documentElement.clientWidth + 1;
			const culprits = shown.filter(
				(element) => element.getBoundingClientRect().right > reach && !scrolls(element),
			);
			problems.push(`scrolls sideways by ${wide} px: ${culprits.slice(-3).map(name).join(', ')}`);
		}
		for (const element of shown) {
			const { overflowX, clip, clipPath } = getComputedStyle(element);
			const hides = overflowX === 'hidden' || overflowX === 'clip';
			const forReaders = element.clientWidth <= 1 || clip !== 'auto' || clipPath !== 'none';
			if (
				hides &&
				!forReaders &&
				element.innerText?.trim() &&
				element.scrollWidth > element.clientWidth + 1
			) {
				problems.push(`cut off: ${name(element)}`);
			}
		}
		return problems;
	});
}
