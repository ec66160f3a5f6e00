import lighthouse, { type Result } from 'lighthouse';
import { launch } from 'puppeteer-core';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Looks at a page with Lighthouse's phone profile, in a browser of its own: nothing is cached, no worker is installed. */
export async function runLighthouse(executablePath: string, url: string): Promise<Result> {
	const browser = await launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
	try {
		const answer = await lighthouse(url, {
			port: Number(new URL(browser.wsEndpoint()).port),
			output: 'json',
			logLevel: 'error',
			onlyCategories: [...categories],
		});
		if (!answer) throw new Error(`Lighthouse says nothing of ${url}`);
		const { runtimeError } = answer.lhr;
		if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
		return answer.lhr;
	} finally {
		await browser.close();
	}
}
