import type { z } from 'astro/zod';
import type { nameRuleSchema } from '../../content/schemas/name-rules.ts';
import type { sourceSchema } from '../../content/schemas/sources.ts';
import { foldTable, normalize } from './normalize.ts';
import type { CompiledRule, CompiledRules } from './rules.ts';
import { traditional } from './traditional.ts';

type Rule = z.output<typeof nameRuleSchema>;
type Source = z.output<typeof sourceSchema>;

/** What the checker needs of the rules, and nothing else: the browser's module and the command's data. */
export function compileRules(
	rules: ReadonlyMap<string, Rule>,
	sources: ReadonlyMap<string, Source>,
): CompiledRules {
	const cited = [...new Set([...rules.values()].flatMap((rule) => rule.saidBy.map((c) => c.source)))].sort();
	const compiled = [...rules].map(([id, rule]) => compileRule(id, rule, cited));
	return { rules: compiled, traditional: neededPairs(compiled), sources: cited.map((id) => label(sources.get(id), id)) };
}

function compileRule(id: string, rule: Rule, cited: readonly string[]): CompiledRule {
	const lists = Object.entries(rule.lists ?? {}).map(([name, list]) => [name, join(list)] as const);
	return {
		id,
		applies: rule.applies as CompiledRule['applies'],
		unsaid: rule.unsaid,
		...(rule.words && { words: join(rule.words) }),
		...(rule.except && { except: join(rule.except) }),
		...(rule.test && { test: rule.test }),
		...(rule.limit !== undefined && { limit: rule.limit }),
		...(lists.length > 0 && { lists: Object.fromEntries(lists) }),
		...(rule.registered && { registered: true }),
		...(rule.organisation && { organisation: true }),
		...(rule.covers && { covers: rule.covers }),
		reason: rule.reason,
		mend: rule.mend,
		strength: rule.strength,
		saidBy: [...new Set(rule.saidBy.map(({ source }) => cited.indexOf(source)))],
	};
}

const allFolds = foldTable(traditional);

/** Words as names are read: small letters, simplified characters. */
function join(words: readonly string[]): string {
	return [...new Set(words.map((word) => normalize(word, allFolds)))].join(' ');
}

/** Only the pairs whose simplified character stands in a word: others cannot hide one. */
function neededPairs(rules: readonly CompiledRule[]): string {
	const used = new Set(
		rules.flatMap((rule) => [rule.words, rule.except, ...Object.values(rule.lists ?? {})].flatMap((list) => [...(list ?? '')])),
	);
	let pairs = '';
	const chars = [...traditional];
	for (let at = 0; at + 1 < chars.length; at += 2) {
		if (used.has(chars[at + 1]!)) pairs += chars[at]! + chars[at + 1]!;
	}
	return pairs;
}

/** How a source is named beside a finding: who and when. */
function label(source: Source | undefined, id: string): string {
	if (source === undefined) return id;
	return source.date === undefined ? source.publisher : `${source.publisher}（${source.date.slice(0, 4)}）`;
}
