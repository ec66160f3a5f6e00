import type { Match, Query, Target } from './find.ts';
import { matchOf } from './translate.ts';

/** A word of the interface, by its key in src/content/i18n. What is given no value may be anything. */
export interface ByKey {
	key: string;
	values?: Readonly<Record<string, string | number>>;
}
/** What a text says: these words somewhere in it, a pattern, or a word of the interface by its key. */
export type Words = string | RegExp | ByKey;
export interface WordsOptions {
	/** It says this and nothing more. */
	exact?: boolean;
}
export interface RoleOptions extends WordsOptions, Partial<ByKey> {
	/** The name that assistive technology reads out; or say its `key`. */
	name?: string | RegExp;
}

/** What a locator needs of the page that its element is on. */
interface Acts {
	count(where: Where): Promise<number>;
	visible(where: Where): Promise<boolean>;
	checked(where: Where): Promise<boolean>;
	text(where: Where): Promise<string>;
	value(where: Where): Promise<string>;
	attribute(where: Where, name: string): Promise<string | null>;
	click(where: Where): Promise<void>;
	fill(where: Where, text: string): Promise<void>;
	type(where: Where, text: string): Promise<void>;
	press(...chords: string[]): Promise<void>;
	focus(where: Where): Promise<void>;
	select(where: Where, value: string): Promise<void>;
	upload(where: Where, file: string): Promise<void>;
	exists(where: Where): Promise<void>;
	sees(where: Where): Promise<void>;
	misses(where: Where): Promise<void>;
}

/** What `Page`'s methods act on: a CSS selector, which may end in `:text("…")`, or a locator. */
export type Where = string | Locator;
export const targetOf = (where: Where): Target => (typeof where === 'string' ? where : where.query);

function matchFor(words: Words, { exact = false }: WordsOptions): Match {
	if (words instanceof RegExp) return { like: words.source, flags: words.flags };
	if (typeof words === 'string') return exact ? { is: words } : { has: words };
	return matchOf(words.key, words.values, exact);
}

/**
 * The ways to say which element is meant, best first: as a person meets it (`getByRole`, `getByLabel`, `getByText`, by the
 * key of the interface's word rather than by the word), or by a hook that the markup keeps for it (`locator('[data-…]')`).
 * The names are Playwright's, and mean the same.
 *
 *     page.getByRole('button', { key: 'checklist.reset' })
 *     page.getByLabel({ key: 'timeline.start' })
 *     page.locator('[data-task="account"]').getByRole('checkbox')
 *     page.byKey('timeline.date.outside', { first: 2026 })       the visible text, of which `{last}` may be anything
 */
export abstract class Scope {
	protected abstract readonly scope: { page: Acts; within: Target | undefined };

	#inside(query: Query): Locator {
		const { page, within } = this.scope;
		return new Locator(page, within === undefined ? query : { ...query, within });
	}
	/** By role (`button`, `link`, `radio`, `checkbox`, `heading`, `dialog`, …) and name. What is hidden from assistive technology is not found. */
	getByRole(role: string, { name, key, values, ...options }: RoleOptions = {}): Locator {
		if (name !== undefined) return this.#inside({ role, name: matchFor(name, options) });
		if (key === undefined) return this.#inside({ role });
		return this.#inside({ role, name: matchFor({ key, ...(values ? { values } : {}) }, options) });
	}
	/** A field by what its label says. */
	getByLabel(words: Words, options: WordsOptions = {}): Locator {
		const css = 'input, select, textarea, button, [role], [contenteditable]';
		return this.#inside({ css, label: matchFor(words, options) });
	}
	/** The innermost element that shows the words. */
	getByText(words: Words, options: WordsOptions = {}): Locator {
		return this.#inside({ text: matchFor(words, options) });
	}
	/** The innermost element that shows a word of the interface. */
	byKey(key: string, values: ByKey['values'] = {}): Locator {
		return this.getByText({ key, values });
	}
	/** By a plain CSS selector, and where told by the words that it shows. */
	locator(css: string, { hasText }: { hasText?: Words } = {}): Locator {
		return this.#inside(hasText === undefined ? { css } : { css, containing: matchFor(hasText, {}) });
	}
}

/**
 * An element of a page, looked for anew at each use. It has to be the only visible one that fits, or `first`, `last` or
 * `nth` says which. Acting waits until it can be used, reading until it is there; the first three of the reading
 * methods tell how things are at this moment: wait by `waitFor` or `expect.poll` for what is yet to come.
 */
export class Locator extends Scope {
	readonly query: Query;
	readonly #page: Acts;

	constructor(page: Acts, query: Query) {
		super();
		this.query = query;
		this.#page = page;
	}
	protected get scope() {
		return { page: this.#page, within: this.query };
	}

	/** From 0; from the end where negative. */
	nth(index: number): Locator {
		return new Locator(this.#page, { ...this.query, nth: index });
	}
	first = () => this.nth(0);
	last = () => this.nth(-1);
	/** Of several that fit, those that show the words. */
	filter({ hasText }: { hasText: Words }): Locator {
		return new Locator(this.#page, { ...this.query, containing: matchFor(hasText, {}) });
	}

	count = () => this.#page.count(this);
	isVisible = () => this.#page.visible(this);
	isChecked = () => this.#page.checked(this);
	innerText = () => this.#page.text(this);
	inputValue = () => this.#page.value(this);
	getAttribute = (name: string) => this.#page.attribute(this, name);

	click = () => this.#page.click(this);
	/** Replaces what a field says. */
	fill = (text: string) => this.#page.fill(this, text);
	/** Types at the end of what a field says. */
	pressSequentially = (text: string) => this.#page.type(this, text);
	/** Puts the focus on it, and presses a key with its modifiers: `Enter`, `Shift+Tab`. */
	async press(chord: string) {
		await this.focus();
		await this.#page.press(chord);
	}
	focus = () => this.#page.focus(this);
	/** Clicks a box or a button of choice, unless it is ticked. */
	async check() {
		if (!(await this.isChecked())) await this.click();
	}
	async uncheck() {
		if (await this.isChecked()) await this.click();
	}
	/** Chooses an option of a `<select>` by its value. */
	selectOption = (value: string) => this.#page.select(this, value);
	/** Gives a file of this machine to an `<input type="file">`. */
	setInputFiles = (file: string) => this.#page.upload(this, file);
	/** Waits until it is visible, or as told. */
	waitFor({ state = 'visible' }: { state?: 'visible' | 'hidden' | 'attached' } = {}): Promise<unknown> {
		if (state === 'attached') return this.#page.exists(this);
		return state === 'visible' ? this.#page.sees(this) : this.#page.misses(this);
	}
}
