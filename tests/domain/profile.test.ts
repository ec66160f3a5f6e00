import { describe, expect, it } from 'vitest';
import { basicQuestions, isFurther, profileKeys } from '../../src/domain/profile.ts';

describe('the questions of a profile', () => {
	it('are basic, those that make a situation and are always in sight, or further', () => {
		expect(basicQuestions).toEqual(['order', 'cancelKind', 'subject', 'province']);
		const further = profileKeys.filter(isFurther);
		expect(further).toContain('preapproval');
		expect(new Set<string>([...basicQuestions, ...further])).toEqual(new Set(profileKeys));
		expect(further.length).toBe(profileKeys.length - basicQuestions.length);
	});
});
