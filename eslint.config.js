import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { importX } from 'eslint-plugin-import-x';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

/**
 * The import law: i18n -> content-model -> domain -> stores -> components -> pages; each may use only what stands
 * before it. `domain/` is pure besides, and nothing that the browser loads may pull in Zod.
 */
const layers = ['i18n', 'content-model', 'domain', 'stores', 'components', 'pages'];
const law = layers.slice(0, -1).map((layer, index) => ({
	target: `./src/${layer}`,
	from: layers.slice(index + 1).map((above) => `./src/${above}`),
	message: 'arrows point down: i18n -> content-model -> domain -> stores -> components -> pages',
}));

/** What no file may have. */
const everywhere = [
	{
		selector:
			'MemberExpression[property.name="pathname"] > NewExpression[callee.name="URL"][arguments.1.object.type="MetaProperty"]',
		message: 'a path with a space comes out escaped: fileURLToPath',
	},
	{
		selector:
			':not(CallExpression[callee.object.name="Date"]) > MemberExpression[object.name="Date"][property.name="now"]',
		message:
			'keeps the clock of the moment at which it was read, also when it is replaced later: () => Date.now()',
	},
];

/**
 * What a journey may not say in Chinese: anything but what a person types. Otherwise each better word of the site would
 * have to be put into the tests too.
 */
const untypedChinese = [
	'Literal[value=/\\p{Script=Han}/u]',
	'Literal[regex.pattern=/\\p{Script=Han}/u]',
	'TemplateElement[value.raw=/\\p{Script=Han}/u]',
	'Identifier[name=/\\p{Script=Han}/u]',
].map((selector) => ({
	selector: `${selector}:not(CallExpression[callee.name="typed"] *)`,
	message:
		'a journey finds words by their key (t, byKey), titles by their id (titleOf), and marks what a person types (typed)',
}));

export default defineConfig(
	{ ignores: ['dist/', '.astro', '.cache', 'node_modules'] },
	js.configs.recommended,
	...ts.configs.strict,
	...astro.configs.recommended,
	{
		plugins: { 'import-x': importX },
		languageOptions: { globals: { ...globals.node } },
		rules: {
			'import-x/no-restricted-paths': [
				'error',
				{
					zones: [
						...law,
						...['i18n', 'content-model', 'domain', 'stores'].map((layer) => ({
							target: `./src/${layer}`,
							from: ['./src/compile', './src/rendering'],
							message: 'compile/ and rendering/ run when the site is built: a browser must not load them',
						})),
						{
							target: './src/components/**/!(*.data).{ts,tsx}',
							from: './src/compile',
							message: 'compile/ runs when the site is built: call it in a *.data.ts, or in a page',
						},
						{ target: './src', from: './deploy', message: 'the site knows nothing of its deployment' },
					],
				},
			],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-non-null-assertion': 'off',
			eqeqeq: 'error',
			'no-restricted-syntax': ['error', ...everywhere],
		},
	},
	{
		files: ['src/components/**', 'src/stores/**', 'tests/browser/**'],
		languageOptions: { globals: { ...globals.browser } },
	},
	{
		files: ['src/components/**'],
		rules: {
			'no-restricted-syntax': [
				'error',
				...everywhere,
				{
					selector:
						'CallExpression[callee.name="useEffect"] CallExpression:matches([callee.property.name=/^(focus|scrollIntoView)$/], [callee.name=/^(focusOn|goTo)$/])',
					message:
						'comes after the frame is painted: what moves then under a finger loses its press. useLayoutEffect moves in the same frame',
				},
			],
		},
	},
	{
		files: ['tests/browser/**/*.ts'],
		// Of the harness itself: its pages are its own (fixtures/site).
		ignores: ['tests/browser/harness.test.ts'],
		rules: { 'no-restricted-syntax': ['error', ...everywhere, ...untypedChinese] },
	},
	{
		files: ['src/domain/**'],
		rules: {
			'no-restricted-globals': [
				'error',
				...[
					'window',
					'document',
					'localStorage',
					'sessionStorage',
					'navigator',
					'location',
					'fetch',
					'process',
				].map((name) => ({ name, message: 'domain/ is pure: what it needs comes in as an argument' })),
			],
			'no-restricted-syntax': [
				'error',
				{
					selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
					message: 'domain/ reads no clock',
				},
				{
					selector: 'MemberExpression[object.name="Date"][property.name="now"]',
					message: 'domain/ reads no clock',
				},
				{
					selector: 'MemberExpression[object.name="Math"][property.name="random"]',
					message: 'domain/ throws no dice',
				},
			],
			'no-restricted-imports': [
				'error',
				{ patterns: [{ regex: '^(astro|preact|nanostores|@nanostores|node:)', message: 'domain/ is pure' }] },
			],
		},
	},
	{
		// What a browser loads. Types may come from anywhere; they weigh nothing.
		files: ['src/domain/**', 'src/stores/**', 'src/worker/**', 'src/components/**/*.{ts,tsx}'],
		// Data of tools are made when the site is built.
		ignores: ['src/components/**/*.data.ts'],
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: 'content-model/(?!vocabulary)',
							allowTypeImports: true,
							message: 'content types only: its code would bring Zod and the file system into the browser',
						},
						{
							regex: '/(?:integrations|compile|rendering|upstream)/|^(?:node|astro):|^astro(?:/|$)',
							allowTypeImports: true,
							message: 'build-time code: a browser has no use for it, and would load it',
						},
					],
				},
			],
		},
	},
);
