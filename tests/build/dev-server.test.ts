import { afterAll, beforeAll, expect, test } from 'vitest';
import { answering, freePort, heard } from '../browser/harness/processes.ts';
import { copyProject } from './project-copy.ts';

const copy = copyProject();
const port = await freePort();
const said: string[] = [];
const server = copy.astro('dev', '--port', String(port), '--host', '127.0.0.1');
heard(server, (line) => said.push(line));

beforeAll(() => answering(port, server, 120_000));
afterAll(async () => {
	const gone = new Promise((done) => server.once('exit', done));
	server.kill();
	await gone;
	copy.remove();
});

const get = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).text();

test.each([
	['a fact', 'facts/sms-window.yaml', 'text: 24 小时', 'text: 25 小时', ['/myths/', '/timeline/'], '25 小时'],
	[
		'a task',
		'tasks/access-footer.yaml',
		/^title: .+$/gm,
		'title: 改过的任务',
		['/checklist/tasks/'],
		'改过的任务',
	],
	[
		'a province',
		'provinces/zj.yaml',
		/^authority: .+$/gm,
		'authority: 改过的管局',
		['/provinces/zj/'],
		'改过的管局',
	],
	['a word', 'i18n/zh-CN/site.json', '民间指南', '改过的指南', ['/faq/'], '改过的指南'],
	[
		'a word that a Markdown plugin says',
		'i18n/zh-CN/guide.json',
		/(?<="guide\.offices\.title": ")/g,
		'改过的图：',
		['/procedure/overview/'],
		'改过的图：',
	],
	['a page', 'docs/faq.md', /^title: .+$/gm, 'title: 改过的标题', ['/faq/'], '改过的标题'],
])(
	'the dev server shows an edit of %s without a restart',
	async (_kind, file, before, after, paths, shown) => {
		for (const path of paths) expect(await get(path), said.join('\n')).not.toContain(shown);
		copy.edit(`src/content/${file}`, before, after);
		for (const path of paths) await expect.poll(() => get(path), { timeout: 120_000 }).toContain(shown);
		expect(said.filter((line) => /restarting/i.test(line))).toEqual([]);
	},
);

test('the search of the dev server says why it finds nothing, and what does', async () => {
	expect(await get('/faq/')).toContain('运行 npm start');
});
