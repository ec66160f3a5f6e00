import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/lib/steps.mjs';

const checkFacts = (...args: string[]) =>
	spawnSync('node', [join(root, 'scripts/check-facts.ts'), ...args], { encoding: 'utf8' });

// Each run reads the whole content.
describe('npm run check:facts', () => {
	test('of ids lists all that each reaches: pages, tasks, stages, messages, words of the interface', () => {
		const { status, stdout, stderr } = checkFacts('sms-window', 'aliyun-sms', 'footer-link', 'no-such-fact');
		const [fact, source, inWords] = stdout.split(/^(?=\S)/m);
		expect(fact).toMatch(/^facts\/sms-window reaches: \d+$/m);
		for (const file of [
			'docs/faq.md',
			'tasks/sms-verify.yaml',
			'stages/sms.yaml',
			'rejections/sms-timeout.yaml',
		]) {
			expect(fact).toContain(`  src/content/${file}\n`);
		}
		expect(source).toMatch(/^sources\/aliyun-sms reaches: \d+$/m);
		expect(source).toContain('  src/content/facts/sms-window.yaml\n');
		expect(source).toContain('  src/content/tasks/sms-verify.yaml\n');
		expect(inWords).toContain('  src/content/i18n/zh-CN/footer/page.json\n');
		expect([status, stderr.trim()]).toEqual([2, 'no-such-fact: neither a fact nor a source']);
	});
	test('lists facts about the same matter and sections that answer the same question, side by side', () => {
		const { status, stdout } = checkFacts('--overlaps');
		expect(status).toBe(0);
		const [facts, sections] = stdout.split(/^(?=Sections)/m);
		expect(facts).toMatch(/^Facts about the same matter: \d+$/m);
		expect(sections).toMatch(/^Sections that answer the same question: \d+$/m);
		expect(sections).toMatch(/^ {2}\d+ %\n {4}src\/content\/\S+: .+\n {4}src\/content\/\S+: .+$/m);
	});
	test('lists what is past its review, provisional years and undated sources, and can fail on them', () => {
		const { status, stdout } = checkFacts('--today', '2031-01-01', '--strict');
		expect(status).toBe(1);
		expect(stdout).toMatch(/^Not compared with their sources for 180 days \(2031-01-01\): \d{3,}$/m);
		expect(stdout).toMatch(/^ {2}src\/content\/facts\/sms-window\.yaml, last on \d{4}-\d\d-\d\d$/m);
		expect(stdout).toMatch(/^Provisional years of the calendar: \d+$/m);
		expect(stdout).toMatch(/^ {2}src\/content\/holidays\/2032\.yaml/m);
		expect(stdout).toMatch(/^Sources without a date: /m);
	});
	test('turns red from November on while the next year has no notice, and says where to look', () => {
		const inOctober = checkFacts('--today', '2035-10-31');
		const inNovember = checkFacts('--today', '2035-11-01');
		const asked = / {2}src\/content\/holidays\/2036\.yaml: .*部分节假日安排.*www\.gov\.cn$/m;
		expect(inNovember.stdout).toMatch(asked);
		expect(inNovember.status).toBe(1);
		expect(inOctober.stdout).not.toMatch(asked);
	});
	test('takes no day that is none', () => {
		expect(checkFacts('--today', '2027-02-30')).toMatchObject({
			status: 2,
			stderr: expect.stringContaining('2027-02-30'),
		});
	});
});
