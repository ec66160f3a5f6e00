import { describe, expect, it } from 'vitest';
import { answerName, readNameData } from '../../src/cli/name.ts';
import { content } from '../domain/timeline/real-stages.ts';

const data = readNameData(content);
const ask = (line: string) => answerName(line, data) as Record<string, unknown>;

describe('beian name', () => {
	it('answers in the shape of the design', () => {
		const answer = ask('{"name":"我的中国博客","subject":"personal","province":"zj"}');
		expect(Object.keys(answer)).toEqual(['verdict', 'findings', 'suggestions']);
		expect(answer.verdict).toBe('error');
		for (const finding of answer.findings as object[]) {
			expect(Object.keys(finding)).toEqual(['rule', 'severity', 'start', 'end', 'text', 'reason']);
		}
		expect(answer.suggestions).toHaveLength(3);
	});

	it('judges any string, the empty one too', () => {
		expect(ask('{"name":""}').verdict).toBe('error');
		expect(ask('{"name":"拾光小记"}')).toEqual({ verdict: 'ok', findings: [], suggestions: [] });
	});

	it('counts offsets in UTF-16 units of the name as given', () => {
		const [finding] = ask('{"name":"𠮷野的博\\u200b客","subject":"personal"}').findings as {
			start: number;
			end: number;
			text: string;
		}[];
		expect(finding).toMatchObject({ start: 4, end: 7, text: '博\u200b客' });
	});

	it.each([
		'',
		'nonsense',
		'[]',
		'{}',
		'{"name":1}',
		'{"name":"a","colour":"red"}',
		'{"name":"a","subject":"martian"}',
		'{"name":"a","province":"atlantis"}',
		'{"name":"a","subject":null}',
	])('has an error for %s', (line) => {
		const answer = ask(line);
		expect(Object.keys(answer)).toEqual(['error']);
		expect(answer.error).toMatch(/[一-龥]/);
	});
});
