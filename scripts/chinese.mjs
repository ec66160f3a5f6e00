import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readArguments } from './lib/arguments.mjs';
import { chineseProblems } from './lib/chinese.mjs';
import { root } from './lib/steps.mjs';

readArguments('node scripts/chinese.mjs      the Chinese typography of every file of src/content', {});

const content = join(root, 'src', 'content');
const files = readdirSync(content, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.(mdx?|ya?ml|json)$/.test(entry.name))
	.map((entry) => relative(content, join(entry.parentPath, entry.name)));

let problems = 0;
for (const file of files.sort()) {
	for (const { line, is, better } of chineseProblems(file, readFileSync(join(content, file), 'utf8'))) {
		problems += 1;
		console.log(`src/content/${file}:${line}\n    ${is}\n  → ${better}`);
	}
}
console.log(`    ${files.length} files, ${problems} problems`);
process.exitCode = problems === 0 ? 0 : 1;
