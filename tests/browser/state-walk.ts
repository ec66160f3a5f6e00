/**
 * Brings a tool into every state that its inputs can reach, and notes each text that it ever shows. What is done is found in
 * the page and in the data: each button is pressed, each fold opened, each choice of a list taken; each case comes from the
 * vocabulary of the profile.
 */
import { profileChoices } from '../../src/content-model/vocabulary.ts';
import { slipIn } from '../slips/slips.ts';
import { accessibleSource } from './harness/find.ts';
import type { Page } from './harness/page.ts';
import { keys } from './harness/translate.ts';
import { typed } from './harness/typed.ts';
import { isAwake } from './walk.ts';

const areas = new Set(keys.map((key) => key.split('.')[0]!));

/** Entries of a filing, by key; `null` takes one back. */
export type Case = Readonly<Record<string, unknown>>;

type Choices = Readonly<Record<string, readonly string[]>>;
const choices: Choices = profileChoices;
const answersOf = (question: string) => choices[question]!;
const further = Object.keys(choices).filter(
	(question) => !['order', 'cancelKind', 'subject', 'province'].includes(question),
);

/** A whole case; the place in the list says which of the other answers it has, so that all of them come by. */
function wholeCase(order: string, subject: string, index: number): Case {
	const pick = (question: string) => {
		const answers = answersOf(question);
		const answer = answers[index % (answers.length + 1)];
		if (question === 'preapproval') return answer === undefined ? [] : [answer];
		return answer ?? null;
	};
	return {
		'profile.order': order,
		'profile.cancelKind': order === 'cancel' ? pick('cancelKind') : null,
		'profile.subject': subject,
		'profile.province': answersOf('province')[index % answersOf('province').length],
		...Object.fromEntries(further.map((question) => [`profile.${question}`, pick(question)])),
		'plan.start': '2026-12-01',
	};
}

/** Nothing said; each order alone; each order with each subject. */
export const allCases: readonly Case[] = [
	{},
	...answersOf('order').map((order) => ({ 'profile.order': order })),
	...answersOf('cancelKind').map((kind) => ({ 'profile.order': 'cancel', 'profile.cancelKind': kind })),
	...answersOf('order')
		.flatMap((order) => answersOf('subject').map((subject) => [order, subject] as const))
		.map(([order, subject], index) => wholeCase(order, subject, index)),
];

/** Nothing said; each subject. */
export const casesBySubject: readonly Case[] = [
	{},
	...answersOf('subject').map((subject, index) => wholeCase('first', subject, index)),
];

/** What is entered at once: texts by the selectors of their fields. */
export interface Form {
	texts: Readonly<Record<string, string>>;
	/** Who files, where that is not the last case. */
	subject?: string;
}

/** Forms of one field: one text after the other. */
export const formsOf = (field: string, texts: readonly string[]): Form[] =>
	texts.map((text) => ({ texts: { [field]: text } }));

/** A tool, as far as its states cannot be found in its page. */
export interface Tool {
	path: string;
	cases: readonly Case[];
	/** What is entered, one form after the other. */
	forms?: readonly Form[];
	/** Queries that bring a state along, among them such as cannot be read. */
	queries?: readonly string[];
	/** A fold or another view that has to be there first. */
	prepare?: (page: Page) => Promise<void>;
}

/** Walks through a tool's states, and tells what slipped, each thing once. */
export async function slipsOf(page: Page, tool: Tool): Promise<string[]> {
	const walk = new StateWalk(page, tool.path);
	await walk.open();
	await walk.pressAll();
	const last = tool.cases.at(-1);
	if (last) {
		// With the questions unfolded, each case shows which of them it has.
		await walk.putCase(last);
		await walk.unfoldQuestions();
	}
	for (const one of tool.cases) await walk.putCase(one);
	await walk.openFolds();
	if (tool.forms) {
		await walk.open();
		await tool.prepare?.(page);
		let subject: string | undefined;
		for (const form of tool.forms) {
			if (form.subject !== undefined && form.subject !== subject) {
				await walk.putCase(wholeCase('first', form.subject, 0));
			}
			subject = form.subject;
			await walk.enter(form);
		}
		await walk.openFolds();
		await walk.pressAll();
	}
	for (const query of tool.queries ?? []) await walk.open(query);
	if (tool.cases.length === 0) return walk.found();
	for (const one of begun) {
		await walk.start(one);
		await walk.openFolds();
		await walk.pressAll();
	}
	for (const stored of unreadable) {
		await walk.startWith(stored);
		await walk.pressAll();
	}
	await walk.withoutNetwork();
	await walk.withoutRoom();
	return walk.found();
}

/** What is found wrong once something has been done to a page: shows that the walk finds it. */
export async function stateSlips(page: Page, act: () => void): Promise<string[]> {
	const walk = new StateWalk(page, '/');
	await walk.look();
	await page.evaluate(act);
	await walk.look();
	return walk.found();
}

/** Cases in the middle of the way: with ticks, a note, a thing that is stuck, names, a wait. */
const begun: readonly Case[] = (['personal', 'company'] as const).map((subject, index) => ({
	...wholeCase('first', subject, index),
	'task.account': { state: 'done', date: '2026-11-24' },
	'task.decide-agent': { state: 'stuck', note: typed('等回话') },
	'candidate.a': { name: typed('一页旧书') },
	'candidate.b': { name: typed('编程论坛') },
	'plan.done.submit': '2026-11-25',
}));

/** What is stored and cannot be used: damaged, or from a newer release. */
const unreadable = ['{"version":1,"entries":', '{"version":99,"entries":{}}'];

const key = 'beian:filing:main';
/** More presses than any state of a tool has buttons. */
const mostPresses = 60;

class StateWalk {
	readonly #page: Page;
	readonly #path: string;
	readonly #slips = new Set<string>();
	/** Buttons of the kinds that were pressed already are not pressed again, whatever the state. */
	readonly #pressed = new Set<string>();

	constructor(page: Page, path: string) {
		this.#page = page;
		this.#path = path;
	}
	found = () => [...this.#slips];

	async open(query = '') {
		await this.look();
		await this.#page.open(this.#path + query);
		await isAwake(this.#page);
		await this.#page.evaluate(hurry);
		await this.look();
	}
	/** As another tab would change the case. */
	async putCase(entries: Case) {
		await this.#page.evaluate(putEntries, key, entries, Object.keys(choices));
		await this.#page.until(
			'the case taken up',
			(subject) => {
				const chosen = document.querySelector<HTMLInputElement>('[data-question="subject"] input:checked');
				return chosen === null || chosen.closest('.case') === null || chosen.value === subject;
			},
			entries['profile.subject'] ?? null,
		);
		await this.look();
	}
	async unfoldQuestions() {
		await this.#page.evaluate(() => {
			if (document.querySelector('.case-unfolded')) return;
			document.querySelector<HTMLElement>('.case-strip .case-quiet')?.click();
		});
		await this.look();
	}
	/** Begins with a case, the last one forgotten. */
	async start(entries: Case) {
		const at = 1;
		const stored = Object.fromEntries(Object.entries(entries).map(([name, value]) => [name, { value, at }]));
		await this.startWith(JSON.stringify({ version: 1, entries: stored }));
	}
	async startWith(text: string) {
		await this.look();
		// Where no tool is that would store its own again.
		await this.#page.open('/404.html');
		await this.#page.evaluate(
			(name, value) => {
				localStorage.clear();
				sessionStorage.clear();
				localStorage.setItem(name, value);
			},
			key,
			text,
		);
		this.#pressed.clear();
		await this.open();
	}
	/** Enters a form; a field that is not asked for is left out. */
	async enter({ texts }: Form) {
		await this.#page.evaluate((wanted) => {
			for (const [selector, text] of Object.entries(wanted)) {
				const input = document.querySelector<HTMLInputElement>(selector);
				if (!input) continue;
				input.focus();
				input.value = text;
				input.dispatchEvent(new Event('input', { bubbles: true }));
			}
		}, texts);
		await this.look();
	}
	/** Opens every fold, and what is folded in it. */
	async openFolds() {
		await this.#page.evaluate(async () => {
			const closed = () => document.querySelector<HTMLDetailsElement>('main details:not([open], .walked)');
			for (let fold = closed(); fold; fold = closed()) {
				fold.classList.add('walked');
				fold.open = true;
				await new Promise((done) => requestAnimationFrame(done));
			}
			for (const fold of document.querySelectorAll('main .walked')) fold.classList.remove('walked');
		});
		await this.look();
	}
	/** Presses a button of each kind, those of a dialog first, until all were pressed. */
	async pressAll(most = mostPresses) {
		for (let presses = 0; presses < most; presses++) {
			// A press may load the page anew, or another one, a moment later.
			const { pressed } = await this.#page.until('a page that can be pressed', pressNext, [...this.#pressed]);
			if (pressed === null) {
				// Escape leaves a dialog, and goes on behind it.
				if (!(await this.#page.evaluate(() => document.querySelector('dialog[open]') !== null))) return;
				await this.#page.evaluate(() => document.querySelector<HTMLDialogElement>('dialog[open]')!.close());
				continue;
			}
			this.#pressed.add(pressed);
			await this.look();
			const path = await this.#page.until('the address', () => location.pathname);
			if (path !== this.#path) await this.open();
		}
	}
	/** What is loaded later does not come. */
	async withoutNetwork() {
		await this.start(begun[1]!);
		await this.#page.site.stop();
		await this.openFolds();
		await this.pressAll(12);
		await this.#page.site.start();
		await this.open();
	}
	/** Nothing more can be stored. */
	async withoutRoom() {
		await this.start(begun[0]!);
		await this.#page.evaluate(() => {
			Storage.prototype.setItem = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
		});
		await this.pressAll(6);
	}

	/** Waits until nothing changes any more, and judges what was shown since. */
	async look() {
		const { texts, unnamed } = await this.#page.until('a page that stands still', look);
		for (const text of texts) {
			const slip = slipIn(text, areas);
			if (slip !== undefined) this.#slips.add(slip);
		}
		for (const one of unnamed) this.#slips.add(`without a name: ${one}`);
	}
}

interface Seen {
	/** Each text that was shown, and each that assistive technology reads out, since the last look. */
	texts: string[];
	/** Controls and labels that say nothing. */
	unnamed: string[];
}

/** With the roles and names of the accessibility tree; a page's policy lets it make no code of text, so it is made here. */
const look = new Function(
	`globalThis.accessible ??= ${accessibleSource()}; return (${lookInPage.toString()})();`,
) as () => Promise<Seen>;

/** Runs in the page. */
async function lookInPage(): Promise<Seen> {
	interface Walked {
		accessible: { computeAccessibleName(element: Element): string };
		stateWalk?: { texts: Set<string>; checked: WeakSet<Element>; changes: number };
	}
	const walked = globalThis as unknown as Walked;
	if (walked.stateWalk === undefined) {
		const seen = { texts: new Set<string>(), checked: new WeakSet<Element>(), changes: 0 };
		walked.stateWalk = seen;
		const attributes = ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext', 'aria-description'];
		// Code shows what a program says, and a field what its user did.
		const isShown = (element: Element | null) =>
			!element?.closest('script, style, template, noscript, pre, code, textarea');
		const note = (node: Node) => {
			if (node instanceof Text) {
				if (isShown(node.parentElement)) seen.texts.add(node.data.trim());
				return;
			}
			if (!(node instanceof Element) || !isShown(node)) return;
			for (const name of attributes) seen.texts.add(node.getAttribute(name) ?? '');
			for (const child of node.childNodes) note(child);
		};
		note(document.body);
		new MutationObserver((changes) => {
			seen.changes += changes.length;
			for (const { type, target, addedNodes } of changes) {
				if (type === 'childList') addedNodes.forEach(note);
				else if (type === 'characterData') note(target);
				else if (isShown(target as Element)) {
					for (const name of attributes) seen.texts.add((target as Element).getAttribute(name) ?? '');
				}
			}
		}).observe(document.body, {
			subtree: true,
			childList: true,
			characterData: true,
			attributeFilter: attributes,
		});
	}
	const { stateWalk: seen, accessible } = walked as Required<Walked>;
	// What follows from an act is drawn in the frame after it, and what follows from that in the next.
	for (let still = 0, frames = 0; still < 2 && frames < 60; frames++) {
		const before = seen.changes;
		await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
		still = seen.changes === before ? still + 1 : 0;
	}
	const controls =
		'button, a[href], input:not([type=hidden]), select, textarea, summary, [role=button], [role=dialog], dialog[open]';
	const labels = 'label, legend, h1, h2, h3, h4, th, dt, caption, option';
	const unnamed = [...document.querySelectorAll(`:is(${controls}, ${labels}):not(:is(script, template) *)`)]
		.filter((one) => !seen.checked.has(one) && one.checkVisibility({ visibilityProperty: true }))
		.filter((one) => {
			seen.checked.add(one);
			// A label may be there for a larger target only, round a control that something else names.
			const named = one instanceof HTMLLabelElement ? (one.control ?? one) : one;
			if (named.matches(controls)) return accessible.computeAccessibleName(named).trim() === '';
			return named.textContent.trim() === '' && !named.hasAttribute('aria-label');
		})
		.map((one) => one.outerHTML.slice(0, 120));
	const texts = [...seen.texts].filter((text) => text !== '');
	seen.texts.clear();
	return { texts, unnamed };
}

/** Lets whatever waits for typing to rest come at once. Runs in the page. */
function hurry() {
	const wait = window.setTimeout.bind(window);
	const longest = 2000;
	const hurried = (work: () => void, pause = 0, ...args: unknown[]) =>
		wait(work, pause < longest ? 0 : pause, ...args);
	Object.assign(window, { setTimeout: hurried });
}

/** Stores entries as another tab would, and tells the page of it. Runs in the page. */
function putEntries(name: string, entries: Case, questions: readonly string[]) {
	interface Stored {
		version: number;
		entries: Record<string, { value: unknown; at: number }>;
	}
	const stored = JSON.parse(localStorage.getItem(name) ?? '{"version":1,"entries":{}}') as Stored;
	const at = Math.max(Date.now(), ...Object.values(stored.entries).map((entry) => entry.at + 1));
	const nothing = Object.fromEntries(questions.map((question) => [`profile.${question}`, null]));
	for (const [entry, value] of Object.entries({ ...nothing, ...entries }))
		stored.entries[entry] = { value, at };
	const text = JSON.stringify(stored);
	localStorage.setItem(name, text);
	dispatchEvent(new StorageEvent('storage', { key: name, newValue: text, storageArea: localStorage }));
}

/**
 * Presses the next button, choice or option of a kind that was not pressed yet, and tells which; `null` where none is left. What
 * takes something away comes last. Runs in the page.
 */
function pressNext(pressed: readonly string[]): { pressed: string | null } {
	const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
	const root = dialog ?? document.querySelector('main');
	// Where the network is gone, a press that leads away leads nowhere.
	if (root === null) return { pressed: null };
	const kindOf = (one: HTMLElement) => {
		const question = one.closest<HTMLElement>('[data-question]')?.dataset['question'] ?? '';
		const words = one.getAttribute('aria-label') ?? one.textContent;
		// The same act on another thing is no other act.
		const act = words.replace(/\d+|“[^”]*”/g, '').trim();
		return [
			one.localName,
			one.getAttribute('type') ?? '',
			question,
			(one as HTMLInputElement).value,
			act,
		].join(' ');
	};
	// The questions of a case are answered by the cases themselves.
	const acts = [
		...root.querySelectorAll<HTMLElement>(
			'button:not(:disabled), [data-question] input[value="others"], input[type=radio]:not([data-question] *), option',
		),
	].filter((one) => (one.closest('select') ?? one).checkVisibility({ visibilityProperty: true }));
	const isTakingAway = (one: HTMLElement) => one.matches('.ui-button-danger');
	const next = [...acts.filter((one) => !isTakingAway(one)), ...acts.filter(isTakingAway)].find(
		(one) => !pressed.includes(kindOf(one)),
	);
	if (next === undefined) return { pressed: null };
	const kind = kindOf(next);
	if (next instanceof HTMLOptionElement) {
		const list = next.closest('select')!;
		list.value = next.value;
		for (const event of ['input', 'change']) list.dispatchEvent(new Event(event, { bubbles: true }));
	} else next.click();
	return { pressed: kind };
}
