import type { APIRoute } from 'astro';
import { toolIds, type ToolId } from '../content-model/vocabulary.ts';
import { t } from '../i18n/all.ts';
import { href } from '../href.ts';
import { site } from '../site.ts';

/** Most used first: Android shows four. */
const tools = new Set<ToolId>(['checklist', 'site-name', 'timeline', 'messages', ...toolIds]);

/** What an installed copy is called, looks like, and leads to at once. */
export const GET: APIRoute = () => {
	const icon = (name: string, size: number, purpose = 'any') => ({
		src: href(`/icons/${name}.png`),
		sizes: `${size}x${size}`,
		type: 'image/png',
		purpose,
	});
	// Browsers look at an icon in any visit; this one they have already, and it is a tenth of the smallest picture.
	const drawn = { src: href('/favicon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' };
	return Response.json({
		id: href('/'),
		name: t('offline.name'),
		short_name: t('offline.name'),
		description: site.description,
		lang: 'zh-CN',
		dir: 'ltr',
		start_url: href('/'),
		scope: href('/'),
		display: 'standalone',
		background_color: '#f5f2eb',
		theme_color: '#b4351b',
		icons: [drawn, icon('192', 192), icon('512', 512), icon('maskable-512', 512, 'maskable')],
		shortcuts: [...tools].map((tool) => ({
			name: t(`tool.${tool}`),
			url: href(`/${tool}/`),
			icons: [icon('192', 192)],
		})),
	});
};
