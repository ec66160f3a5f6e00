import lighthouse, { type Result } from 'lighthouse';
import { launch } from 'puppeteer-core';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse says where Chromium wrote no start of the page into its trace, as it does now and then under load: of the page it tells nothing. */
const lostTrace = 'NO_NAVSTART';
/** How often one page is looked at again for that. */
const most = 2;

/**
 * Looks at a page with Lighthouse's phone profile, in a browser of its own: nothing is cached, no worker is installed.
 * Where the trace is lost it looks again, and says so.
 *
 * @throws where Lighthouse fails otherwise, or the trace is lost each time
 */
export async function runLighthouse(executablePath: string, url: string): Promise<Result> {
	for (let again = 0; ; again++) {
		const result = await look(executablePath, url);
		const { runtimeError } = result;
		if (!runtimeError) return result;
		if (runtimeError.code !== lostTrace || again === most) throw new Error(`${url}: ${runtimeError.message}`);
		console.log(
			`    ${new URL(url).pathname}: measured again, ${lostTrace}: the trace has no start of the page`,
		);
	}
}

async function look(executablePath: string, url: string): Promise<Result> {
	const browser = await launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
	try {
		const answer = await lighthouse(url, {
			port: Number(new URL(browser.wsEndpoint()).port),
			output: 'json',
			logLevel: 'error',
			onlyCategories: [...categories],
		});
		if (!answer) throw new Error(`Lighthouse says nothing of ${url}`);
		return answer.lhr;
	} finally {
		await browser.close();
	}
}
