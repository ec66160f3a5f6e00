import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { createContentReader } from './src/content-model/reader.ts';
import { finish } from './src/integrations/finish.ts';
import { liveContent } from './src/integrations/live-content.ts';
import { packing } from './src/integrations/packing.ts';
import { settings } from './src/integrations/site-settings.ts';
import { toolData } from './src/integrations/tool-data.ts';
import { headingLines } from './src/markdown/heading-lines.ts';
import { pageShape } from './src/markdown/page-shape.ts';
import { guidePlugins, pagePlugins } from './src/markdown/plugins.ts';
import { readableLinks } from './src/markdown/readable-links.ts';
import { sidebar } from './src/sidebar.ts';
import { site } from './src/site.ts';
import { leaveOutUnusedParts } from './src/upstream/unused-parts.ts';

const override = (/** @type {string} */ name) => `./src/components/starlight/${name}.astro`;

const read = createContentReader();
await read();
const base = site.base.replace(/\/$/, '');

export default defineConfig({
	site: site.url,
	base: site.base,
	trailingSlash: 'always',
	// Whole pages fetched on a mere hover cost a phone's data; offline, everything is there anyway.
	prefetch: false,
	cacheDir: './.cache/astro',
	vite: {
		cacheDir: './.cache/vite',
		// Astro marks each page that has Markdown with a directive of its own, and the bundler would warn of every one.
		build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
	},
	markdown: {
		processor: satteri({
			mdastPlugins: [...guidePlugins(read.latest, site.base), ...pagePlugins(read.latest)],
			hastPlugins: [pageShape(), readableLinks(), headingLines()],
			features: { smartPunctuation: false },
		}),
		syntaxHighlight: false,
	},
	integrations: [
		settings(),
		liveContent(read),
		toolData(read),
		leaveOutUnusedParts(),
		packing(),
		starlight({
			title: site.title,
			description: site.description,
			locales: { root: { label: '简体中文', lang: 'zh-CN' } },
			favicon: '/favicon.svg',
			head: [
				// The tabs at the bottom stand clear of what a phone lays over its edge.
				{
					tag: 'meta',
					attrs: { name: 'viewport', content: 'width=device-width, initial-scale=1, viewport-fit=cover' },
				},
				{ tag: 'link', attrs: { rel: 'manifest', href: `${base}/manifest.webmanifest` } },
				{ tag: 'link', attrs: { rel: 'apple-touch-icon', href: `${base}/icons/apple-touch.png` } },
				{
					tag: 'meta',
					attrs: { name: 'theme-color', content: '#f5f2eb', media: '(prefers-color-scheme: light)' },
				},
				{
					tag: 'meta',
					attrs: { name: 'theme-color', content: '#141311', media: '(prefers-color-scheme: dark)' },
				},
			],
			routeMiddleware: './src/route-data.ts',
			customCss: ['tokens', 'theme', 'frame', 'reading', 'sources'].map((name) => `./src/styles/${name}.css`),
			components: {
				Footer: override('Footer'),
				Header: override('Header'),
				LanguageSelect: override('LanguageSelect'),
				PageFrame: override('PageFrame'),
				PageTitle: override('PageTitle'),
				Pagination: override('Pagination'),
				Search: override('Search'),
				Sidebar: override('Sidebar'),
				SiteTitle: override('SiteTitle'),
				ThemeProvider: override('ThemeProvider'),
				ThemeSelect: override('ThemeSelect'),
				TwoColumnContent: override('TwoColumnContent'),
			},
			expressiveCode: false,
			// The table of contents links every section; a second link beside each heading weighs and distracts.
			markdown: { headingLinks: false },
			credits: false,
			// Our own finishing step writes the index; see src/integrations/search.
			pagefind: false,
			// Its groups: a page of many questions would have more entries than anybody reads.
			tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
			sidebar,
		}),
		// Babel, which it reads modules with, is for those with markup; of the others it would change nothing.
		preact({ include: ['**/*.tsx'] }),
		finish(read),
	],
});
