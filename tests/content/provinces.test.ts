import { beforeAll, describe, expect, it } from 'vitest';
import type { Content, Entry } from '../../src/content-model/collections.ts';
import { readContent } from '../../src/content-model/read.ts';
import { provinceTopic } from '../../src/content-model/schemas/provinces.ts';
import { provinceIds } from '../../src/content-model/vocabulary.ts';
import { holds, listQuestions } from '../../src/domain/condition.ts';
import { profileChoices } from '../../src/content-model/vocabulary.ts';
import type { Profile, ProfileKey } from '../../src/domain/profile.ts';

type Province = Entry<'provinces'>;
type Requirement = Province['requirements'][number];

/** How a title of something to do begins: a verb, or a word that only stands before one. */
const instruction =
	/^(?:先|不要|只|尽量|优先|照常|按需|准备|确认|核对|请|让|换|等|用|改用|备|写|填|选|补|附|保持|照抄|分|避开|起|授权|上传|提交|打印|打电话|录|拍|按|把|在|为|给|向|到|回户籍|拿到|注销|去掉|说明|下载|留意)/;

/** Provinces about which two documents contradict each other, and on what. */
const contradicted: readonly [province: string, topic: string][] = [
	['bj', 'principal'],
	['sx', 'principal'],
	['tj', 'age'],
	['qh', 'age'],
	['fj', 'age'],
	['nx', 'residence'],
	['sh', 'residence'],
	['nm', 'residence'],
];

let content: Content;
let requirements: readonly (readonly [province: string, requirement: Requirement])[];

beforeAll(async () => {
	content = await readContent();
	requirements = [...content.provinces].flatMap(([province, { requirements }]) =>
		requirements.map((requirement) => [province, requirement] as const),
	);
});

describe('the provinces', () => {
	it('are the 31 that a profile can name', () => {
		expect([...content.provinces.keys()].sort()).toEqual([...provinceIds].sort());
	});

	it('share no name, authority or abbreviation', () => {
		for (const field of ['title', 'authority', 'abbreviation'] as const) {
			const values = [...content.provinces.values()].map((province) => province[field]);
			expect(new Set(values).size).toBe(values.length);
		}
	});

	it('use the characters that stand in ICP numbers, not the first of the name', () => {
		const abbreviation = (id: string) => content.provinces.get(id)?.abbreviation;
		expect(['sc', 'gz', 'gs', 'yn', 'hb', 'ha', 'gd'].map(abbreviation).join('')).toBe('蜀黔陇滇鄂豫粤');
	});

	it('either say something on a topic or say that no source does', () => {
		for (const [id, province] of content.provinces) {
			const covered = new Set(province.requirements.map(({ topic }) => topic));
			const silent = province.silent ?? [];
			expect([...covered, ...silent].sort(), id).toEqual([...provinceTopic.options].sort());
		}
	});

	it('show where the sources contradict each other', () => {
		const disputed = (province: string, topic: string) =>
			content.provinces
				.get(province)
				?.requirements.some((claim) => claim.topic === topic && (claim.disputes?.length ?? 0) > 0);
		for (const [province, topic] of contradicted) {
			expect(disputed(province, topic), `${province} ${topic}`).toBe(true);
		}
	});

	it('call the way from person to company a dispute wherever a document allows it', () => {
		const silentlySettled = requirements.filter(
			([, claim]) =>
				claim.topic === 'person-to-company' && claim.title.startsWith('先问') && !claim.disputes?.length,
		);
		expect(silentlySettled.map(([, { id }]) => id)).toEqual([]);
	});
});

describe('a requirement', () => {
	it('has an id that begins with its province', () => {
		for (const [province, { id }] of requirements) expect(id.split('-')[0]).toBe(province);
	});

	it('has an id that no other requirement and no task has', () => {
		const ids = [...requirements.map(([, { id }]) => id), ...content.tasks.keys()];
		expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
	});

	it('has a title that says what to do', () => {
		const others = requirements.filter(([, { title }]) => !instruction.test(title));
		expect(others.map(([, { id, title }]) => `${id} ${title}`)).toEqual([]);
	});

	it('names its province, so that it can be read alone', () => {
		for (const [province, { id, statement }] of requirements) {
			expect(statement, id).toContain(content.provinces.get(province)?.title);
		}
	});

	it('holds for some profile and fails for another', () => {
		for (const [, { id, when }] of requirements) {
			const verdicts = new Set(profilesAsked(listQuestions(when)).map((profile) => holds(when, profile)));
			expect(verdicts.has(true), `${id} holds`).toBe(true);
			expect(verdicts.has(false), `${id} fails`).toBe(true);
		}
	});

	it('has no province in its condition and is never about cancelling', () => {
		for (const [, { id, when }] of requirements) {
			expect(listQuestions(when), id).not.toContain('province');
			expect(holds(when, { ...anybody, order: 'cancel' }), id).toBe(false);
		}
	});

	it('asks a person nothing that only an organisation can answer', () => {
		const ofOrganisations: ProfileKey[] = [
			'subjectPrincipal',
			'sitePrincipal',
			'legalRepNationality',
			'shopName',
		];
		for (const [, { id, when }] of requirements) {
			if (!listQuestions(when).some((key) => ofOrganisations.includes(key))) continue;
			expect(holds(when, { subject: 'personal' }), id).toBe(false);
		}
	});
});

/** A profile that answers every question, with the first answer. */
const anybody = Object.fromEntries(
	Object.entries(profileChoices).map(([key, [first]]) => [key, key === 'preapproval' ? [first] : first]),
) as Profile;

/** Every profile that answers exactly `keys`. */
function profilesAsked(keys: readonly ProfileKey[]): Profile[] {
	return keys.reduce<Profile[]>(
		(profiles, key) =>
			profiles.flatMap((profile) => answersTo(key).map((answer): Profile => ({ ...profile, [key]: answer }))),
		[{}],
	);
}

function answersTo(key: ProfileKey): readonly (string | readonly string[])[] {
	return key === 'preapproval' ? [[], ...profileChoices[key].map((value) => [value])] : profileChoices[key];
}
