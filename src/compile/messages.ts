import type mark from '#i18n/mark.json';
import type messages from '#i18n/messages.json';
import type province from '#i18n/province.json';
import type tool from '#i18n/tool.json';
import type unit from '#i18n/unit.json';
import type { Content, Entry } from '../content-model/collections.ts';
import type { FraudSign } from '../domain/messages/fraud.ts';
import type { Hosts } from '../domain/messages/links.ts';
import type { Message } from '../domain/messages/message-index.ts';
import { toPlainText } from '../domain/plain-text.ts';
import { createTextCompleter } from '../domain/whole-text.ts';
import type { Translate } from '../i18n/translate.ts';

/** What the look-up of fraud needs: its signs, and whose a host is. Their advice stands in the page. */
export interface FraudData {
	readonly signs: readonly FraudSign[];
	readonly hosts: readonly Hosts[];
}

/** The wordings of messages that a text is compared with. */
export function compileMessages(rejections: ReadonlyMap<string, Entry<'rejections'>>): Message[] {
	return [...rejections].map(([id, { title, messages, keywords = [], wordings = [], ...rest }]) => ({
		id,
		title,
		messages: [...messages, ...wordings],
		keywords,
		...(rest.isGeneral && { isGeneral: rest.isGeneral }),
		...(rest.mentions && { mentions: rest.mentions }),
		...(rest.unless && { unless: rest.unless }),
	}));
}

/** The signs of fraud, in their order, and the hosts. */
export function compileFraud(
	signs: ReadonlyMap<string, Entry<'fraud-signs'>>,
	hosts: ReadonlyMap<string, Entry<'hosts'>>,
): FraudData {
	return {
		signs: [...signs]
			.sort(([, a], [, b]) => a.order - b.order)
			.map(([id, { words, unless, link }]) => ({ id, words, unless, link })),
		hosts: compileHosts(hosts),
	};
}

/** Whose a host is, without the reasons. */
export function compileHosts(hosts: ReadonlyMap<string, Entry<'hosts'>>): Hosts[] {
	return [...hosts.values()].map(({ kind, hosts: names, instead }) => ({ kind, hosts: names, instead }));
}

/** The texts that cards are put together from. */
type CardTexts = typeof unit & typeof mark & typeof province & typeof messages & typeof tool;

/** What a card says of a message: plain text, with what cannot be undone before the step that does it. */
export interface MessageCard {
	readonly title: string;
	readonly cause: string;
	/** The first step; two where it is one for people and another for organisations. */
	readonly first: readonly FirstStep[];
	/** Whether it depends on the province: its page tells more. */
	readonly isProvincial: boolean;
	/** Where a step cannot be undone: for whom it is not, and what to try before. */
	readonly before?: { readonly notFor: string; readonly tryFirst: string };
	readonly deadline?: string;
	/** Where the first step is done or explained, and what the button there says. */
	readonly goTo?: { readonly to: string; readonly label: string };
	/** Whether it is a reason for which a filing in progress comes back, and is mended in the same order. */
	readonly isReturned: boolean;
}

/** What is to be done first, and by whom where it is not the same for all. */
interface FirstStep {
	readonly text: string;
	readonly only?: 'personal' | 'organisation';
}

/** What the cards say, by the id of the message. */
export function compileCards(
	content: Content,
	t: Translate<CardTexts>,
): Readonly<Record<string, MessageCard>> {
	const whole = createTextCompleter(content, t);
	const toPlain = (text: string) => toPlainText(whole(text), content.facts, t);
	return Object.fromEntries(
		[...content.rejections].map(([id, entry]): [string, MessageCard] => {
			const goTo = findNextPlace(entry, t);
			return [
				id,
				{
					title: entry.title,
					cause: toPlain(entry.cause),
					first: pickFirstSteps(entry.fix).map((step) => ({ ...step, text: toPlain(step.text) })),
					isProvincial: isProvincial(entry),
					...(entry.irreversible && {
						before: {
							notFor: toPlain(entry.irreversible.notFor),
							tryFirst: toPlain(entry.irreversible.tryFirst),
						},
					}),
					...(entry.deadline !== undefined && { deadline: toPlain(entry.deadline) }),
					...(goTo && { goTo }),
					isReturned: isReturned(entry),
				},
			];
		}),
	);
}

/** How a step begins that is for one kind of 主办单位 only. */
const onlyFor = { personal: /^个人站?：/, organisation: /^单位站?：/ } as const;

function pickFirstSteps(fix: readonly string[]): readonly FirstStep[] {
	const steps = fix.map((text): FirstStep => {
		const only = (['personal', 'organisation'] as const).find((kind) => onlyFor[kind].test(text));
		return { text, ...(only && { only }) };
	});
	const first = steps[0]!;
	const others = steps.filter(({ only }) => only !== undefined && only !== first.only);
	return first.only === undefined ? [first] : [first, ...others.slice(0, 1)];
}

/** Whether what is said depends on the province: it says so, or leads to the pages of the provinces. */
function isProvincial({ cause, fix, irreversible, deadline = '' }: Entry<'rejections'>): boolean {
	const said = [cause, ...fix, irreversible?.notFor ?? '', irreversible?.tryFirst ?? '', deadline].join('');
	return /本省|这个省|各省|你的省|有的省|部分省|多数省|\/provinces\/|:provinces\[/.test(said);
}

/** A tool that a step names, or that is the matter's own page; else what the first step links to; else the page. */
function findNextPlace({ fix, page }: Entry<'rejections'>, t: Translate<CardTexts>): MessageCard['goTo'] {
	const links = fix.flatMap((step) =>
		[...step.matchAll(/\[([^\]]*)\]\((\/[^)]*)\)/g)].map(([, name = '', to = '']) => ({ step, name, to })),
	);
	const tool = tools.find((id) => page === `/${id}/` || links.some(({ to }) => to === `/${id}/`));
	if (tool) return { to: `/${tool}/`, label: t('messages.use', { tool: t(`tool.${tool}`) }) };
	const link = links.find(({ step }) => step === fix[0]);
	if (link) return { to: link.to, label: t('messages.go', { place: link.name }) };
	return page === undefined ? undefined : { to: page, label: t('messages.guide') };
}

const tools = ['site-name', 'footer-code', 'decide', 'timeline'] as const;

function isReturned({ phase, from }: Entry<'rejections'>): boolean {
	return ['prepare', 'fill', 'verify', 'review'].includes(phase) && ['aliyun', 'authority'].includes(from);
}

/** What is said of a sign of fraud, by its id: plain text, and the entry that tells more. */
export function compileFraudAdvice(
	content: Content,
	t: Translate<CardTexts>,
): Readonly<Record<string, { title: string; text: string; rejection?: string | undefined }>> {
	const whole = createTextCompleter(content, t);
	return Object.fromEntries(
		[...content['fraud-signs']].map(([id, { title, text, rejection }]) => [
			id,
			{ title, text: toPlainText(whole(text), content.facts, t), rejection },
		]),
	);
}
