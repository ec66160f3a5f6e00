/** Advice that cannot be undone (cancelling a filing, giving up an order, handing a domain over) never comes alone. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '../../src/content-model/collections.ts';
import { readPages, type PageFile } from '../../src/content-model/pages.ts';
import { readContent } from '../../src/content-model/read.ts';
import { sectionsOf } from './sections.ts';

let content: Content;
let pages: PageFile[];

beforeAll(async () => {
	[content, pages] = await Promise.all([readContent(), readPages()]);
});

/** Words for an act that cannot be undone. */
const act = /注销|放弃|过户|重备/;

/** Entries that only speak of what has been cancelled already, or of whom to tell; with the reason. */
const speaksOnly: Readonly<Record<string, string>> = {
	'rejections/filing-cancelled': 'the filing is gone already',
	'rejections/still-shown-after-cancel': 'it was cancelled already',
	'tasks/account': 'which account cancelling would need later',
	'tasks/cancel-resolution': 'what happens to the domain afterwards',
	'tasks/cancel-suffix': 'warns of cancelling',
	'tasks/change-login': 'an order of one’s own that is in the way; the rejection for it warns',
	'tasks/domain-sync': 'how long to wait after a domain was handed over',
	'tasks/keep-contact': 'a telephone number that must not be given up',
};

describe('advice that cannot be undone', () => {
	it('names, in rejections, first whom it is not for and what to try before', () => {
		const bare = [...content.rejections]
			.filter(([, { fix, irreversible }]) => !irreversible && fix.some((step) => act.test(step)))
			.map(([id]) => `rejections/${id}`);
		expect(bare.filter((place) => !(place in speaksOnly))).toEqual([]);
	});

	it('names, in tasks, first whom it is not for and what to try before', () => {
		const bare = [...content.tasks]
			.filter(([, { what, irreversible }]) => !irreversible && act.test(what))
			.map(([id]) => `tasks/${id}`);
		expect(bare.filter((place) => !(place in speaksOnly))).toEqual([]);
	});

	it('says in results of 要不要备案 that it cannot be taken back, or whose filing it is', () => {
		const bare = [...content.decisions]
			.filter(([, { text }]) => /注销(?!了)/.test(text) && !/cancel-irreversible|别人的备案/.test(text))
			.map(([id]) => id);
		expect(bare).toEqual([]);
	});

	it('never stands in a section of a page without what comes before it', () => {
		const bare = pages.flatMap(({ file, body }) =>
			sectionsOf(body)
				.filter(({ body: text }) => (advises(text) && !warns(text)) || (givesUp(text) && !holdsBack(text)))
				.map(({ heading }) => `docs/${file}: ${heading}`),
		);
		expect(bare).toEqual([]);
	});
});

/** Whether a text tells to cancel a filing of one's own. */
const advises = (text: string) =>
	/(?:就|直接|只能|先|再|才|自己把?|要|得)(?:备案|它|这个网站|网站|主体|空壳主体|原备案|旧主体)?\[?注销(?!了|过|成功|后|的|以后|重开)|重备|注销重(?!开)/.test(
		text,
	);

/** Whether it says what one loses, or leads to the page that does. */
const warns = (text: string) =>
	/cancel-irreversible|cancel-last-site|不能恢复|不可恢复|恢复不了|不要(?:只|单独|先)?注销|先不要|先别注销|注销之前先问自己|\]\(\/after\/(?:cancel|shell|person-to-company)\//.test(
		text,
	);

/** Whether a text tells to give an order up or to hand a domain over. */
const givesUp = (text: string) =>
	/(?:先|就|才|只能|直接|或者?|把(?:它|订单))(?:放弃|把域名过户|过户)(?!了|的|以后|成功|也|重填也)/.test(
		text,
	);

/** Whether it says for whom that is not, or what comes before it. */
const holdsBack = (text: string) =>
	/不要(?:的)?才?放弃|不要了才放弃|从头填|放弃不了|先别过户|不要动|再决定|先问|能直接变更|不能恢复|没有答复之前|认不认/.test(
		text,
	);

describe('the rule on such advice', () => {
	it.each(['办完或放弃它。', '在家人名下的，先过户。', '改不了就放弃订单。'])('finds %s', (planted) => {
		expect(givesUp(planted) && !holdsBack(planted)).toBe(true);
	});

	it('leaves alone what says that giving up starts from nothing', () => {
		const innocent = '改得掉的不要放弃，只能放弃订单的，要从头填。';
		expect(givesUp(innocent) && !holdsBack(innocent)).toBe(false);
	});

	it.each(['不用的旧网站先注销。', '都不行，注销重备。', '域名不用了，就注销备案。'])(
		'finds %s',
		(planted) => {
			expect(advises(planted) && !warns(planted)).toBe(true);
		},
	);

	it.each([
		'都不行，才注销重备。注销不能恢复。',
		'不用了就[注销](/after/cancel/)。',
		'网站注销以后，域名还能用。',
	])('leaves %s alone', (innocent) => {
		expect(advises(innocent) && !warns(innocent)).toBe(false);
	});
});
