import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { phaseIds, toolIds } from './content-model/vocabulary.ts';

/** The pages of each phase, in the order in which a person needs them; the first explains the phase. */
const pagesByPhase: Record<(typeof phaseIds)[number], string[]> = {
	'before-paying': [
		'before/paying',
		'before/need',
		'before/eligibility',
		'before/approval',
		'before/without',
	],
	prepare: ['procedure/prepare', 'procedure/notes', 'procedure/dns'],
	fill: [
		'procedure/fill',
		'procedure/account',
		'procedure/screens',
		'procedure/fill/subject',
		'procedure/fill/people',
		'procedure/fill/site',
	],
	verify: ['procedure/upload'],
	review: ['procedure/review', 'procedure/progress'],
	after: [
		'procedure/approved',
		'after/footer',
		'after/police',
		'after/police-check',
		'after/users',
		'after/ai',
		'after/inspection',
		'after/expiry',
	],
};

/** What is done to a filing that one has. */
const changes = [
	'after/change',
	'after/add-site',
	'after/access',
	'after/server-change',
	'after/transfer',
	'after/person-to-company',
	'after/app',
	'after/shell',
	'after/cancel',
];

/**
 * The site as its menu has it: the six phases, the tools, what is looked up. Labels are keys of translations; pages bear
 * their own titles. `tests/dist/names.test.ts` holds that every page of the guide stands in it.
 */
export const sidebar: NonNullable<StarlightUserConfig['sidebar']> = [
	'procedure/overview',
	...phaseIds.map((id) => ({ label: `phase.${id}`, items: pagesByPhase[id] })),
	{ label: 'nav.tools', items: [...toolIds] },
	{ label: 'nav.changes', items: changes },
	{ label: 'nav.subjects', items: [{ autogenerate: { directory: 'subjects' } }] },
	{ label: 'nav.personal', items: [{ autogenerate: { directory: 'personal' } }] },
	{ label: 'nav.law', items: [{ autogenerate: { directory: 'law' } }] },
	{
		label: 'nav.reference',
		items: [
			{ label: 'nav.provinces', link: '/provinces/' },
			{ label: 'rejection.heading', link: '/rejections/' },
			'faq',
			'myths',
			'glossary',
			{ label: 'name-rules.title', link: '/name-rules/' },
		],
	},
	{ label: 'nav.about', items: ['about', 'sources', 'open-data', 'changelog'] },
];
