import type { Content } from '../content-model/collections.ts';
import { compileFooterHosts, listAbbreviations } from '../compile/footer.ts';
import { checkFooter, type FooterContext } from '../domain/footer/check.ts';
import { listFooterItems } from '../domain/footer/items.ts';
import { readHtml } from '../domain/footer/read-html.ts';
import { writeSnippet } from '../domain/footer/snippet.ts';
import { t } from '../i18n/all.ts';
import { answerOrError, readChoice, readObject, requireString } from './input.ts';

/** What `footer` needs of the content. */
export type FooterData = Pick<FooterContext, 'abbreviations' | 'hosts'>;

/** Reads from the content what `footer` needs. */
export function readFooterData({ provinces, hosts }: Content): FooterData {
	return { abbreviations: listAbbreviations(provinces), hosts: compileFooterHosts(hosts) };
}

/** Answers one line of `footer`: what is right and wrong in a page's footer, its numbers, and the mended code. */
export function answerFooter(line: string, data: FooterData): unknown {
	return answerOrError(() => {
		const object = readObject(line, ['html', 'province']);
		const html = requireString(object, 'html');
		const province = readChoice(object, 'province');
		const page = readHtml(html);
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
