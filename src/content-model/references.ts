import type { CollectionName, Content, Entry } from './collections.ts';
import { findCitedFacts, type PageFile } from './pages.ts';
import { ContentError } from './read.ts';
import type { AnswerCases } from './schemas/decisions.ts';

/** An id in one file that names an entry of a collection. */
export interface Reference {
	/** Path of the file that holds it, below `src/content/`. */
	readonly file: string;
	readonly collection: CollectionName;
	readonly id: string;
}

/**
 * Checks that every id points to an entry.
 *
 * @throws a `ContentError` that lists every id which points nowhere, with the file that holds it
 */
export function checkReferences(
	content: Content,
	pages: readonly PageFile[],
	words: readonly PageFile[],
): void {
	const broken = listReferences(content, pages, words).filter(
		({ collection, id }) => !content[collection].has(id),
	);
	if (broken.length === 0) return;
	const lines = broken.map(({ file, collection, id }) => `src/content/${file}: no "${id}" in ${collection}/`);
	throw new ContentError(lines.join('\n'));
}

/** Every reference from one entry, page or file of interface words (by its path below `src/content/`) to an entry. */
export function listReferences(
	content: Content,
	pages: readonly PageFile[],
	words: readonly PageFile[],
): Reference[] {
	const found: Reference[] = [];
	const add = (from: string, collection: CollectionName, ids: readonly (string | undefined)[]) => {
		for (const id of ids) if (id !== undefined) found.push({ file: from, collection, id });
	};

	for (const [id, fact] of content.facts) add(`facts/${id}.yaml`, 'sources', listSources(fact));
	for (const [id, subject] of content.subjects) add(`subjects/${id}.yaml`, 'facts', subject.facts);
	for (const [id, { requirements, contacts = [], reviewDays }] of content.provinces) {
		const file = `provinces/${id}.yaml`;
		add(file, 'sources', requirements.flatMap(listSources));
		add(file, 'sources', [...contacts.map(({ source }) => source), reviewDays?.source]);
	}
	for (const [id, task] of content.tasks) {
		const file = `tasks/${id}.yaml`;
		add(file, 'facts', [...task.facts, ...listCited(task)]);
		add(file, 'tasks', task.needs ?? []);
		add(file, 'stages', [task.stage]);
	}
	for (const [id, stage] of content.stages) {
		const file = `stages/${id}.yaml`;
		const estimates = [stage.estimate, ...(stage.variants ?? []).map((variant) => variant.estimate)];
		add(file, 'facts', [...estimates.flatMap(listFacts), ...listCited(stage)]);
		add(file, 'stages', [...stage.after, ...(stage.endsAfter ?? [])]);
		add(file, 'tasks', stage.tasks ?? []);
	}
	for (const [id, year] of content.holidays) add(`holidays/${id}.yaml`, 'sources', year.notices);
	for (const [id, rejection] of content.rejections) {
		add(`rejections/${id}.yaml`, 'facts', [...rejection.facts, ...listCited(rejection)]);
		add(`rejections/${id}.yaml`, 'check-rules', checkRulesOf(rejection));
	}
	for (const [id, rule] of content['name-rules']) {
		add(`name-rules/${id}.yaml`, 'sources', listSources(rule));
		add(`name-rules/${id}.yaml`, 'name-rules', rule.covers ?? []);
	}
	for (const [id, rule] of content['check-rules']) {
		add(`check-rules/${id}.yaml`, 'facts', rule.facts ?? []);
	}
	for (const [id, paper] of content.papers) {
		add(`papers/${id}.yaml`, 'facts', [...(paper.facts ?? []), ...listCited(paper)]);
	}
	for (const [id, remark] of content.remarks) {
		add(`remarks/${id}.yaml`, 'sources', listSources(remark));
		add(`remarks/${id}.yaml`, 'name-rules', [remark.finding]);
	}
	for (const [id, question] of content.questions) {
		const cases = [question.when, ...question.answers.map((answer) => answer.when)];
		add(`questions/${id}.yaml`, 'questions', cases.flatMap(listQuestions));
	}
	for (const [id, decision] of content.decisions) {
		add(`decisions/${id}.yaml`, 'questions', listQuestions(decision.when));
		add(`decisions/${id}.yaml`, 'facts', listCited(decision));
	}
	for (const [id, host] of content.hosts) add(`hosts/${id}.yaml`, 'facts', host.facts);
	for (const [id, sign] of content['fraud-signs']) {
		add(`fraud-signs/${id}.yaml`, 'facts', listCited(sign));
		add(`fraud-signs/${id}.yaml`, 'rejections', [sign.rejection]);
	}
	for (const [id, { from, to, source }] of content.durations) {
		add(`durations/${id}.yaml`, 'stages', [from, to]);
		add(`durations/${id}.yaml`, 'sources', ['id' in source ? source.id : undefined]);
	}
	for (const { file, body } of words) add(file, 'facts', findCitedFacts(body));
	for (const page of pages) add(`docs/${page.file}`, 'facts', findCitedFacts(page.body));
	return found;
}

/** What 提交前自查 sees of a rejection by other means than its rules. */
export const otherMeans: readonly string[] = ['site-name', 'papers', 'files'];

/** The rules of 提交前自查 that see a rejection coming. */
export function checkRulesOf({ precheck }: Pick<Entry<'rejections'>, 'precheck'>): readonly string[] {
	return precheck === 'none' ? [] : precheck.filter((one) => !otherMeans.includes(one));
}

/** Documents that a claim names: who says it, and who disagrees. */
function listSources({
	saidBy,
	disputes = [],
}: Pick<Entry<'remarks'>, 'saidBy'> & Pick<Entry<'facts'>, 'disputes'>) {
	return [...saidBy, ...disputes].map(({ source }) => source);
}

/** Facts that a duration rests on. */
function listFacts({ least, likely, most, limit, facts = [] }: Entry<'stages'>['estimate']): string[] {
	const points = [least, likely, most].flatMap((point) => (typeof point === 'object' ? [point.fact] : []));
	return [...points, ...(limit === undefined ? [] : [limit]), ...facts];
}

/** Questions whose answers the cases look at. */
function listQuestions(cases: AnswerCases | undefined): string[] {
	return [cases ?? []].flat().flatMap((one) => Object.keys(one));
}

/** Facts that the Markdown texts of an entry cite. */
function listCited(entry: object): string[] {
	return findCitedFacts(JSON.stringify(entry));
}
