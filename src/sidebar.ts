import type { StarlightUserConfig } from '@astrojs/starlight/types';

/** The sections of the guide and the tools, in the order in which a person needs them. */
export const sidebar: NonNullable<StarlightUserConfig['sidebar']> = [
	{ label: '工具', items: ['checklist'] },
	{ label: '备案之前', items: [{ autogenerate: { directory: 'before' } }] },
	{ label: '办理流程', items: [{ autogenerate: { directory: 'procedure' } }] },
	{ label: '个人网站', items: [{ autogenerate: { directory: 'personal' } }] },
	{ label: '参考', items: ['faq', 'myths', 'sources'] },
];
