import type { StarlightUserConfig } from '@astrojs/starlight/types';

/** The sections of the guide and the tools, in the order in which a person needs them. */
export const sidebar: NonNullable<StarlightUserConfig['sidebar']> = [
	{ label: '开始之前', items: [{ autogenerate: { directory: 'before' } }] },
	{ label: '办理流程', items: [{ autogenerate: { directory: 'procedure' } }] },
	{ label: '工具', items: ['checklist', 'site-name', 'timeline', 'decide', 'messages', 'footer-code'] },
	{
		label: '主体类型',
		collapsed: true,
		items: [{ autogenerate: { directory: 'subjects' } }],
	},
	{ label: '个人网站', items: [{ autogenerate: { directory: 'personal' } }] },
	{ label: '各省要求', link: '/provinces/' },
	{ label: '备案之后', collapsed: true, items: [{ autogenerate: { directory: 'after' } }] },
	{ label: '驳回与短信', link: '/rejections/' },
	{ label: '常见问题', link: '/faq/' },
	{
		label: '参考',
		items: [
			'myths',
			{ label: '法规', link: '/law/' },
			'glossary',
			{ label: '网站名称规则', link: '/name-rules/' },
			'sources',
			'changelog',
			'about',
		],
	},
];
