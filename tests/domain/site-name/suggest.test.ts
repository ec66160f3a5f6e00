import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../src/domain/profile.ts';
import { checkName } from '../../../src/domain/site-name/check.ts';
import { checker, rules } from './real-rules.ts';

const personal: Profile = { subject: 'personal' };
const suggestionsFor = (name: string, profile: Profile, subjectName?: string) =>
	checkName({ name, profile, ...(subjectName !== undefined && { subjectName }) }, checker).suggestions;

describe('names that are suggested', () => {
	it.each(['杭州张三博客', '上海王小明工作室', '李四的论坛', '北京陈建国的个人网站'])(
		'do not keep a person’s name out of %s, where the person did not say theirs',
		(name) => {
			const suggestions = suggestionsFor(name, personal);
			expect(suggestions).toHaveLength(3);
			expect(suggestions.join()).not.toMatch(/张三|王小明|李四|陈建国/);
		},
	);

	it('do not have the name that the person gave in them', () => {
		const suggestions = suggestionsFor('杭州慕容远山博客', personal, '慕容远山');
		expect(suggestions).toHaveLength(3);
		expect(suggestions.join()).not.toMatch(/慕容|远山/);
	});

	it('have no word in them that a finding beside them warns of', () => {
		const bad = [...rules.values()].flatMap(({ examples }) =>
			examples.flatMap(({ profile, subjectName, bad: names }) =>
				names.map((name) => ({ name, profile, subjectName })),
			),
		);
		expect(bad.length).toBeGreaterThan(100);
		for (const { name, profile, subjectName } of bad) {
			const query = {
				name,
				profile: (profile ?? {}) as Profile,
				...(subjectName !== undefined && { subjectName }),
			};
			const { findings, suggestions } = checkName(query, checker);
			const words = findings
				.map(({ text }) => text)
				.filter((text) => text.trim() !== '' && text !== name.trim());
			for (const suggestion of suggestions) {
				expect(
					words.filter((word) => suggestion.includes(word)),
					`${name} → ${suggestion}`,
				).toEqual([]);
			}
		}
	});
});
