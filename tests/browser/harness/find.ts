/** How an element of a page is found: the part of the harness that runs in the page. */
import { buildSync } from 'esbuild';
import type { computeAccessibleName, getRole, isInaccessible } from 'dom-accessibility-api';
import { root } from '../../../scripts/lib/steps.mjs';

/** What a text has to say, white space aside: be the same, contain it, or fit a pattern. */
export type Match = { is: string } | { has: string } | { like: string; flags: string };

/** What an element has to be. All that is said has to hold; `within` is where to look. */
export interface Query {
	readonly within?: Target | undefined;
	/** A plain CSS selector. */
	readonly css?: string | undefined;
	/** The role that assistive technology is told, given or by the kind of element: `button`, `radio`, `heading`. */
	readonly role?: string | undefined;
	/** The name that assistive technology reads out. */
	readonly name?: Match | undefined;
	/** Of a field: what its `<label>`, `aria-label` or `aria-labelledby` says. */
	readonly label?: Match | undefined;
	/** What it shows; of several around each other the innermost. */
	readonly text?: Match | undefined;
	/** What it shows, whatever is around it or in it. */
	readonly containing?: Match | undefined;
	/** Which of several, from 0; from the end where negative. Without it there must be one that is visible. */
	readonly nth?: number | undefined;
}

/** A query, or a CSS selector that may end in `:text("…")`: the innermost visible element that says so. */
export type Target = string | Query;

interface Accessible {
	computeAccessibleName: typeof computeAccessibleName;
	getRole: typeof getRole;
	isInaccessible: typeof isInaccessible;
}

/** All elements that fit, in the page's order. Runs in the page, and sees nothing but its arguments. */
function findAll(target: Target, accessible: Accessible | undefined): Element[] {
	const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
	const fits = (text: string | null | undefined, match: Match) => {
		const said = squeezed(text ?? '');
		if ('is' in match) return said === squeezed(match.is);
		if ('has' in match) return said.includes(squeezed(match.has));
		return new RegExp(match.like, match.flags).test(said);
	};
	// Of a list one sees the chosen line; what its innerText is, engines disagree on.
	const textOf = (element: Element) =>
		element instanceof HTMLSelectElement
			? (element.selectedOptions[0]?.text ?? '')
			: ((element as HTMLElement).innerText ?? element.textContent);
	const labelsOf = (element: Element) => [
		...[...((element as HTMLInputElement).labels ?? [])].map(textOf),
		element.getAttribute('aria-label'),
		(element.getAttribute('aria-labelledby') ?? '')
			.split(/\s+/)
			.map((id) => (id === '' ? '' : (document.getElementById(id)?.textContent ?? '')))
			.join(' '),
	];
	if (typeof target === 'string') {
		const [, css, words] = /^(.*?)(?::text\("(.*)"\))?$/s.exec(target)!;
		const found = [...document.querySelectorAll(css || '*')];
		if (words === undefined) return found;
		const saying = found.filter((element) => textOf(element).includes(words));
		return [saying.findLast((element) => element.checkVisibility()) ?? saying.at(-1) ?? []].flat();
	}
	const { within, css = '*', role, name, label, text, containing, nth } = target;
	const roots = within === undefined ? [document] : findAll(within, accessible);
	let found = [...new Set(roots.flatMap((one) => [...one.querySelectorAll(css)]))];
	if (role !== undefined) {
		found = found.filter((one) => accessible!.getRole(one) === role && !accessible!.isInaccessible(one));
	}
	if (name !== undefined) found = found.filter((one) => fits(accessible!.computeAccessibleName(one), name));
	if (label !== undefined) found = found.filter((one) => labelsOf(one).some((said) => fits(said, label)));
	if (text !== undefined) {
		const saying = found.filter((one) => !one.matches('script, style') && fits(textOf(one), text));
		found = saying.filter((one) => !saying.some((other) => other !== one && one.contains(other)));
	}
	if (containing !== undefined) found = found.filter((one) => fits(textOf(one), containing));
	return nth === undefined ? found : [found.at(nth) ?? []].flat();
}

/** The element that is meant. Runs in the page. */
function pick(found: readonly Element[], target: Target): Element | null {
	if (typeof target === 'string') return found[0] ?? null;
	const visible = found.filter((element) => element.checkVisibility({ visibilityProperty: true }));
	if (visible.length > 1) {
		const names = visible.slice(0, 3).map((element) => element.outerHTML.slice(0, 120));
		throw new Error(`${visible.length} elements fit: ${names.join(' and ')}`);
	}
	return visible[0] ?? found[0] ?? null;
}

let library: string | undefined;
/** Roles and names as the accessibility tree has them, as a source that can be sent to a page. */
export function accessibleSource(): string {
	library ??= buildSync({
		stdin: {
			contents: `export { computeAccessibleName, getRole, isInaccessible } from 'dom-accessibility-api'`,
			resolveDir: root,
		},
		bundle: true,
		minify: true,
		format: 'iife',
		globalName: 'accessible',
		write: false,
	}).outputFiles[0]!.text;
	return `(() => { ${library}; return accessible; })()`;
}

const asksForNames = (target: Target): boolean =>
	typeof target !== 'string' &&
	(target.role !== undefined ||
		target.name !== undefined ||
		(target.within !== undefined && asksForNames(target.within)));

/** The source of a function that takes this target and gives all the elements that fit. */
export const allFinder = (target: Target) =>
	`((target) => { ${findAll.toString()}; return findAll(target, ${asksForNames(target) ? accessibleSource() : 'undefined'}); })`;

/** The source of a function that takes this target and gives the element, or `null`; it throws where several are visible. */
export const finder = (target: Target) =>
	`((target) => { ${pick.toString()}; return pick(${allFinder(target)}(target), target); })`;

/** A target in words, for a message. */
export function describeTarget(target: Target): string {
	if (typeof target === 'string') return target;
	const said = (match: Match) =>
		'is' in match ? `“${match.is}”` : 'has' in match ? `“…${match.has}…”` : `/${match.like}/${match.flags}`;
	const { within, css, role, name, label, text, containing, nth } = target;
	const parts = [
		role ?? css ?? 'element',
		...(role !== undefined && css !== undefined ? [css] : []),
		...(name ? [`named ${said(name)}`] : []),
		...(label ? [`labelled ${said(label)}`] : []),
		...(text ? [`saying ${said(text)}`] : []),
		...(containing ? [`with ${said(containing)}`] : []),
		...(nth === undefined ? [] : [`number ${nth}`]),
		...(within === undefined ? [] : [`within ${describeTarget(within)}`]),
	];
	return parts.join(' ');
}
