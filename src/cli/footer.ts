import type { Content } from '../content-model/collections.ts';
import { checkFooter } from '../domain/footer/check.ts';
import { compileFooter, type FooterData } from '../compile/footer.ts';
import { listFooterItems } from '../domain/footer/items.ts';
import { writeSnippet } from '../domain/footer/snippet.ts';
import { t } from '../i18n/all.ts';
import { answerOrError, readChoice, readObject, requireString } from './input.ts';
import { readHtml } from './read-html.ts';

/** What `footer` needs of the content. */
export function readFooterData({ provinces, hosts }: Content): FooterData {
	return compileFooter(provinces, hosts);
}

/** Longer pages are cut, in UTF-16 units, as in the browser. */
const longestPage = 2_000_000;

/** Answers one line of `footer`: what is right and wrong in a page's footer, its numbers, and the mended code. */
export function answerFooter(line: string, data: FooterData): unknown {
	return answerOrError(() => {
		const object = readObject(line, ['html', 'province']);
		const html = requireString(object, 'html');
		const province = readChoice(object, 'province');
		const page = readHtml(html.slice(0, longestPage));
		const { findings, icp, police, mended } = checkFooter(page, { ...data, province });
		const items = listFooterItems(mended.icp, mended.police);
		return {
			findings: findings.map(({ kind, severity, said, better }) => ({
				id: kind,
				severity,
				text: said ?? '',
				reason: t(`footer.finding.${kind}`),
				...(better !== undefined && { better }),
			})),
			icp,
			police,
			code: items.length > 0 ? writeSnippet('html', items) : '',
		};
	});
}
