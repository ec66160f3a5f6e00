import type { FooterItem } from './items.ts';

/** What a site is made with. */
export const siteKinds = ['html', 'wordpress', 'hexo', 'typecho', 'react', 'vue'] as const;
/** The kind of site that the code is for. */
export type SiteKind = (typeof siteKinds)[number];

/** Where the icon of the police lies on the person's own site; their page must not depend on another's server. */
const policeIcon = '/beian-police.png';

/** What is pasted into a site of that kind. The items' texts are numbers without anything that means something to markup. */
export function writeSnippet(kind: SiteKind, items: readonly FooterItem[]): string {
	switch (kind) {
		case 'html':
		case 'typecho':
			return writeParagraph(items, 'style="text-align: center"');
		case 'wordpress':
			return [
				"add_action( 'wp_footer', function () { ?>",
				indent(writeParagraph(items, 'style="text-align: center"')),
				'<?php } );',
			].join('\n');
		case 'hexo':
			return [
				"hexo.extend.injector.register('body_end', `",
				indent(writeParagraph(items, 'style="text-align: center"')),
				'`);',
			].join('\n');
		case 'react':
			return [
				'export function FilingNumbers() {',
				'\treturn (',
				indent(indent(writeParagraph(items, "style={{ textAlign: 'center' }}", ' />'))),
				'\t);',
				'}',
			].join('\n');
		case 'vue':
			return ['<template>', indent(writeParagraph(items, 'style="text-align: center"')), '</template>'].join(
				'\n',
			);
	}
}

function writeParagraph(items: readonly FooterItem[], style: string, voidEnd = '>'): string {
	return [`<p ${style}>`, ...items.map((item) => indent(writeLink(item, voidEnd))), '</p>'].join('\n');
}

function writeLink({ kind, text, href }: FooterItem, voidEnd: string): string {
	const icon = kind === 'police' ? `<img src="${policeIcon}" alt="" width="18" height="20"${voidEnd}` : '';
	return `<a href="${href}" target="_blank" rel="noopener noreferrer">${icon}${text}</a>`;
}

function indent(lines: string): string {
	return lines
		.split('\n')
		.map((line) => `\t${line}`)
		.join('\n');
}
