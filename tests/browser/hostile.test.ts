/** Nothing that comes from an address, a file, storage or a person's hand becomes markup or reaches a prototype. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { encodeFragment } from '../../src/domain/resume-link.ts';
import { chooseCase, openChecklist, openKeep } from './checklist-steps.ts';
import { journey } from './harness/journey.ts';
import type { Page } from './harness/page.ts';
import { typed } from './harness/typed.ts';
import { isAwake } from './walk.ts';

/** What shows itself when it is taken for more than text: `/injected` is asked for, or `hit` is set. */
const payloads = [
	'<img src=/injected onerror=hit=1>',
	'"><script>hit=1</script>',
	"'><svg onload=hit=1>",
	'</textarea></script><iframe src=/injected></iframe>',
	'<a href="javascript:hit=1" data-injected>x</a>',
	'javascript:hit=1',
	'{{constructor.constructor("hit=1")()}}',
	'__proto__',
	'constructor.prototype',
	'\u0000\u202E<b data-injected>\uD800',
];
const all = payloads.join(' ');
const key = 'beian:filing:main';

/** What went wrong in the page as it stands. */
const harm = (page: Page) =>
	page.evaluate(() => {
		const root = document.querySelectorAll(
			'[data-injected], iframe, main script[src]:not([src^="/_astro/"]), [src*="injected"], [onerror], [onload], a[href^="javascript:"]',
		);
		return [
			...[...root].map((one) => one.outerHTML.slice(0, 200)),
			...('hit' in globalThis ? ['a script ran'] : []),
			...(Object.keys(Object.prototype).length > 0 || 'polluted' in {} ? ['a prototype was reached'] : []),
		];
	});

const entry = (value: unknown) => ({ value, at: Date.now() });
/** A filing whose every word is hostile, written out by hand: an object literal cannot hold such keys. */
const hostileFiling = `{"version":1,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"entries":{"__proto__":{"value":{"polluted":1},"at":1},"constructor.prototype":{"value":{"polluted":1},"at":1},${Object.entries(
	{
		'profile.order': entry('first'),
		'profile.subject': entry('personal'),
		'profile.province': entry('__proto__'),
		'task.decide-agent': entry({ state: 'stuck', note: all }),
		'task.__proto__': entry({ state: 'done' }),
		'task.constructor': entry({ state: 'done', note: all }),
		'plan.start': entry(all),
		'plan.done.constructor': entry('2026-12-01'),
		'candidate.c1': entry({ name: all.slice(0, 200) }),
		'subject-name': entry(all),
	},
)
	.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
	.join(',')}}}`;

journey(
	'hostile addresses are text, or nothing',
	async (page) => {
		const found: Record<string, string[]> = {};
		const look = async (name: string) => {
			const problems = await harm(page);
			if (problems.length > 0) found[name] = problems;
		};
		const query = (text: string) => encodeURIComponent(text.replace('\uD800', ''));
		for (const payload of [...payloads, all]) {
			await page.open(
				`/timeline/?v=1&start=${query(payload)}&subject=${query(payload)}&${query(payload)}=1&done=${query(payload)}&__proto__=1`,
			);
			await page.sees('[data-ready="true"] .ui-notice');
			await look(`plan ${payload}`);
			await page.open(`/decide/?v=1&a=website.${query(payload)}.__proto__.constructor`);
			await page.sees('.ui-notice');
			await look(`decide ${payload}`);
		}
		for (const payload of payloads.slice(0, 3)) {
			await page.open(`/checklist/?resume#1${query(payload)}`);
			await page.sees('.ui-notice-error');
			await look(`resume ${payload}`);
		}
		const carried = await encodeFragment({
			'profile.order': entry('first'),
			'profile.subject': entry('personal'),
			'profile.province': entry(all),
			'task.decide-agent': entry({ state: 'stuck', note: all }),
			'candidate.c1': entry({ name: all.slice(0, 200) }),
			'constructor.prototype': entry({ polluted: 1 }),
			['__proto__x']: entry(all),
		});
		await page.open(`/checklist/?resume#${carried}`);
		await page.sees('.incoming');
		await look('the preview of a resume link');
		await page.click('.incoming .ui-button-next');
		await page.misses('.incoming');
		await page.sees('#task-decide-agent .task-note:text("<img src=/injected")');
		await look('a resume link taken in');
		expect(found).toEqual({});
		expect(await page.site.log()).not.toContain('GET /injected');
	},
	{ engines: ['chromium'] },
);

journey(
	'hostile storage, files and fields are text',
	async (page) => {
		await page.open('/404.html');
		await page.evaluate(
			(name, text) => {
				localStorage.setItem(name, text);
				localStorage.setItem('starlight-theme', '"><img src=/injected onerror=hit=1>');
			},
			key,
			hostileFiling,
		);
		const found: Record<string, string[]> = {};
		const look = async (name: string) => {
			const problems = await harm(page);
			if (problems.length > 0) found[name] = problems;
		};
		await openChecklist(page);
		await page.sees('#task-decide-agent .task-note:text("<img src=/injected")');
		await look('the checklist from storage');
		await page.open('/timeline/');
		await page.sees('[data-ready="true"]');
		await look('the timeline from storage');
		await page.open('/site-name/');
		await page.sees('.sn-candidates li:text("<img src=/injected")');
		await look('candidates from storage');
		await page.fill('#sn-name', all);
		await page.sees('.sn-answer');
		await look('a name typed');
		await page.open('/messages/');
		await isAwake(page);
		await page.type('textarea', typed(`请缴纳备案年审费980元 ${all}`));
		await page.sees('.messages-fraud h2');
		await look('a message pasted');
		await page.open('/footer-code/');
		await isAwake(page);
		await page.fill('.footer-field input', typed(`粤ICP备2024O12345号${payloads[0]}`));
		await page.type(
			'.footer-check textarea',
			typed(`<p>${all}</p><a href="javascript:hit=1">粤ICP备2024012345号</a>`),
		);
		await page.sees('.footer-part mark');
		await look('numbers and a page pasted');
		await page.press('Control+k');
		await page.sees('site-search dialog input');
		await page.fill('site-search dialog input', payloads.slice(0, 3).join(typed(' 备案 ')));
		await page.sees('site-search dialog :is(.search-result, .search-tools)');
		await look('a search');

		const folder = mkdtempSync(join(tmpdir(), 'guide-hostile-'));
		try {
			const path = join(folder, 'beian.json');
			writeFileSync(
				path,
				hostileFiling.replace(
					'{"version":1',
					`{"format":"beian-guide","version":1,"name":${JSON.stringify(all.slice(0, 100))}`,
				),
			);
			// A page with a tool would store once more what it knows.
			await page.open('/404.html');
			await page.evaluate(() => localStorage.clear());
			await openChecklist(page);
			await chooseCase(page, 'first', 'company');
			await openKeep(page);
			await page.upload('.keep input[type=file]', path);
			await page.sees('dialog .case-offer');
			await look('the preview of a file');
			await page.click('dialog .case-offer [data-act="apart"]');
			await page.sees('#task-decide-agent .task-note:text("<img src=/injected")');
			await look('a file taken in');
		} finally {
			rmSync(folder, { recursive: true });
		}
		expect(found).toEqual({});
		expect(await page.site.log()).not.toContain('GET /injected');
	},
	{ engines: ['chromium'] },
);

journey('text becomes neither markup nor a script, even by the hand of a script of ours', async (page) => {
	// What is refused is reported, here as everywhere.
	page.expectComplaint(
		/policy violated: (require-)?trusted-types/,
		/TrustedHTML|TrustedScript|TrustedTypes?|Trusted Type|trusted-types/i,
	);
	await page.open('/footer-code/');
	await page.until('the load event to be over', () => {
		// In it the worker is registered, and its policy made.
		const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
		return arrival !== undefined && arrival.loadEventEnd > 0;
	});
	const refused = await page.evaluate(async () => {
		const attempts: Record<string, () => unknown> = {
			innerHTML: () => (document.createElement('p').innerHTML = '<b>x</b>'),
			parser: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
			script: () => (document.createElement('script').src = '/pagefind/pagefind.js'),
			worker: () => navigator.serviceWorker.register('/pagefind/pagefind.js'),
			'a policy of another name': () => window.trustedTypes!.createPolicy('other', {}),
			'the worker’s policy again': () => window.trustedTypes!.createPolicy('guide-worker', {}),
		};
		const names: string[] = [];
		for (const [name, attempt] of Object.entries(attempts)) {
			try {
				await attempt();
			} catch (problem) {
				if (problem instanceof TypeError) names.push(name);
			}
		}
		return { names, all: Object.keys(attempts) };
	});
	expect(refused.names).toEqual(refused.all);
	// What the tool itself reads becomes no markup.
	await page.fill('.footer-check textarea', typed('<p onclick="hit=1">浙ICP备2024012345号-1</p>'));
	await page.sees('.footer-finding-warn, .footer-finding-error, .footer-finding-ok');
});
