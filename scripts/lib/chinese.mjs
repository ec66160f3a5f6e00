import { lintFor, loadConfig } from 'autocorrect-node';

// Written with a Latin full stop by the registry itself.
loadConfig(JSON.stringify({ textRules: { '.中国': 0 } }));

/** What stands word for word in a document or a message of someone else's, and is not ours to space. */
const LITERAL = {
	sources: /^title:/,
	facts: /^\s*-?\s*where:/,
	rejections: /^(messages|keywords):/,
	synonyms: /^/,
	'name-rules': /^(words|patterns|names|examples):/,
};

/**
 * Leaves of a content file what AutoCorrect is to judge: no literal texts, and no directives, which it
 * takes for Latin words. Lines stay where they are.
 *
 * @param {string} path from `src/content/`
 * @param {string} text
 */
function judged(path, text) {
	const literal = LITERAL[/** @type {keyof typeof LITERAL} */ (path.split('/')[0])];
	let inLiteral = false;
	return text
		.split('\n')
		.map((line) => {
			// A YAML entry goes on in the lines that are indented below it.
			if (/^\S/.test(line) && !line.startsWith('- ')) inLiteral = literal?.test(line) ?? false;
			return inLiteral || literal?.test(line) ? '' : withoutDirectives(line);
		})
		.join('\n');
}

/** @param {string} line */
const withoutDirectives = (line) =>
	line
		// The commas of a YAML list are YAML's.
		.replace(/(?<=^\s*(?:- )?|: )\[[^\]]*\]$/, (list) => list.replaceAll(', ', '、'))
		.replace(/ ?:cite\[[^\]]*\]( (?!\|))?/g, '')
		.replace(/:(fact|quote|provinces)\[[^\]]*\](\{[^}]*\})?/g, '某')
		// A link's words belong to the sentence around it.
		.replace(/\[([^\]]*)\]\([^)\s]*\)/g, '$1')
		// A space keeps the full stop out of a bare address.
		.replace(/(https?:\/\/[\x21-\x7e]+) (?=[。，；）])/g, '$1')
		// Dates are written 12月1日(周二), close together.
		.replace(/日\(\{\w+\}\)/g, '日')
		.replace(/\{\w+\}/g, '某')
		// Filing numbers as the registry writes them, and names in a row of Latin ones.
		.replace(/[\u4e00-\u9fff]ICP备\d+号(-\d+)?|[\u4e00-\u9fff]公网安备\d+号/g, '某')
		.replace(/“ICP备”/g, '“某”')
		.replace(/(?<=\w)、(?=\w)/g, '、某、')
		// Decrees and notices are named so: 国务院令第292号, 国办发明电〔2025〕7号.
		.replace(/(第|〔\d{4}〕)\d+号/g, '某');

/**
 * What AutoCorrect would write differently.
 *
 * @param {string} path from `src/content/`
 * @param {string} text
 * @returns {{ line: number, is: string, better: string }[]}
 */
export function chineseProblems(path, text) {
	return lintFor(judged(path, text), path).lines.map((found) => ({
		line: found.l,
		is: found.old.trim(),
		better: found.new.trim(),
	}));
}
