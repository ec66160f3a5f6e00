import type { Content } from '../content-model/collections.ts';
import { toPlainText } from '../domain/plain-text.ts';
import type { Paper, PaperNeed, PapersData } from '../domain/precheck/papers.ts';
import type { ProvinceId } from '../domain/profile.ts';
import type { Translations } from '../i18n/all.ts';
import { translate } from '../i18n/translate.ts';
import { nameDocuments } from './precheck.ts';

/** The kinds of papers, and what asks for something in writing. */
export function compilePapers(content: Content, translations: Translations): PapersData {
	const t = translate(translations);
	const toPlain = (text: string | undefined) => text && toPlainText(text, content.facts, t);
	const paperIds = new Map([...content.papers].flatMap(([id, paper]) => paper.for.map((need) => [need, id])));
	const namePaper = (id: string) => {
		const paper = paperIds.get(id);
		return paper === undefined ? {} : { paper };
	};
	const national = [...content.tasks].flatMap(([id, { kind: of, title, when, order, phase }]) =>
		of === 'material' && phase !== 'after' && (paperIds.has(id) || isPaper(id))
			? [{ order, need: { id, title, when, ...namePaper(id) } }]
			: [],
	);
	const provincial = [...content.provinces].flatMap(([province, { requirements }]) =>
		requirements
			.filter((one) => one.kind === 'material')
			.map(({ id, title, when, statement, saidBy }): PaperNeed => ({
				id,
				title,
				when,
				province: province as ProvinceId,
				statement,
				source: nameDocuments(saidBy, content),
				...namePaper(id),
			})),
	);
	return {
		papers: Object.fromEntries(
			[...content.papers].map(([id, { title, form, template, signs, seal, pen, dates, contents, facts }]) => [
				id,
				{
					title,
					form,
					template: toPlain(template),
					signs: toPlain(signs),
					seal: toPlain(seal),
					pen: toPlain(pen),
					dates: toPlain(dates),
					contents,
					source:
						facts &&
						nameDocuments(
							facts.flatMap((fact) => content.facts.get(fact)!.saidBy),
							content,
						),
				} satisfies Paper,
			]),
		),
		needs: [...national.sort((one, other) => one.order - other.order).map(({ need }) => need), ...provincial],
	};
}

/** Something to hand in that no kind of paper describes. */
function isPaper(id: string): boolean {
	return id === 'domain-screenshot';
}
