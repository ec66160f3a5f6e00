import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { differences } from '../../scripts/lib/differences.mjs';
import { heard } from '../browser/harness/processes.ts';
import { copyProject } from './project-copy.ts';

const copy = copyProject();
afterAll(() => copy.remove());

async function build(): Promise<void> {
	const building = copy.astro('build');
	const said: string[] = [];
	heard(building, (line) => said.push(line));
	const code = await new Promise((done) => building.once('close', done));
	if (code !== 0) throw new Error(said.slice(-20).join('\n'));
}

test('a build over the cache of an earlier one is the clean build, byte for byte, after a fact, a word and a plugin have changed', async () => {
	await build();
	copy.edit('src/content/facts/sms-window.yaml', 'text: 24 小时', 'text: 25 小时');
	copy.edit('src/content/i18n/zh-CN/fact.json', '"依据 {number}"', '"凭据 {number}"');
	copy.edit('src/markdown/quotes.ts', "hName: 'q'", "hName: 'em'");
	await build();
	const page = readFileSync(join(copy.folder, 'dist/myths/index.html'), 'utf8');
	expect(page).toContain('25 小时');
	expect(page).toContain('aria-label="凭据 1"');
	expect(page).toContain('<em>48 小时</em>');

	renameSync(join(copy.folder, 'dist'), join(copy.folder, 'dist-over-cache'));
	for (const left of ['.cache', '.astro']) rmSync(join(copy.folder, left), { recursive: true });
	await build();
	expect(differences(join(copy.folder, 'dist-over-cache'), join(copy.folder, 'dist'))).toEqual([]);
});
