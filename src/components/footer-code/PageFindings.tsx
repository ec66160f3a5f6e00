import own from '#i18n/footer/check.json' with { type: 'json' };
import { checkFooter, type FooterContext } from '../../domain/footer/check.ts';
import type { FooterFinding } from '../../domain/footer/finding.ts';
import { listFooterItems, type FooterItem } from '../../domain/footer/items.ts';
import type { PageText } from '../../domain/footer/page-text.ts';
import { writeSnippet, type SiteKind } from '../../domain/footer/snippet.ts';
import { translate } from '../../i18n/translate.ts';
import { Button } from '../ui/Button.tsx';
import hosts from './check.data.ts';
import { Code } from './Code.tsx';

export { readHtml } from '../../domain/footer/read-html.ts';

const t = translate(own);

/** What the person has said and entered, against which a page is checked. */
export type Given = Omit<FooterContext, 'hosts'>;

/** What was found in a page, and what to hang there. */
export interface CheckedPage {
	readonly findings: readonly FooterFinding[];
	/** How many of the findings ask for something. */
	readonly faults: number;
	readonly items: readonly FooterItem[];
}

/** Checks a page against what the person has said. What they entered counts before what the page says. */
export function checkPage(page: PageText, given: Given): CheckedPage {
	const { findings, mended } = checkFooter(page, { ...given, hosts });
	return {
		findings,
		faults: findings.filter(({ severity }) => severity !== 'ok').length,
		items: listFooterItems(
			given.icp === undefined ? mended.icp : [given.icp],
			given.police === undefined ? mended.police : [given.police],
		),
	};
}

interface Props {
	checked: CheckedPage;
	siteKind: SiteKind;
	onClear: () => void;
}

/** What was found in a page, the worst first, and the code to put in its place. */
export function PageFindings({ checked: { findings, faults, items }, siteKind, onClear }: Props) {
	return (
		<>
			{severities.map((severity) => {
				const found = findings.filter((finding) => finding.severity === severity);
				return found.length > 0 && <Group key={severity} severity={severity} findings={found} />;
			})}
			{faults > 0 && items.length > 0 && (
				<>
					<p>{t('footer.mended')}</p>
					<Code text={writeSnippet(siteKind, items)} />
				</>
			)}
			<p class="ui-hint">{t('footer.check.limits')}</p>
			<div>
				<Button onClick={onClear}>{t('footer.clear')}</Button>
			</div>
		</>
	);
}

/** The worst first. */
const severities = ['error', 'warn', 'advice', 'ok'] as const;

interface GroupProps {
	severity: (typeof severities)[number];
	findings: readonly FooterFinding[];
}

/** What was found that is equally bad, under one head. */
function Group({ severity, findings }: GroupProps) {
	return (
		<section class={`footer-group footer-group-${severity}`} data-severity={severity}>
			<h3>
				{t(`footer.severity.${severity}`)} <span>{findings.length}</span>
			</h3>
			<ul class="footer-findings">
				{findings.map(({ kind, said, better }) => (
					<li key={`${kind} ${said}`} class={`footer-finding footer-finding-${severity}`}>
						<span>{t(`footer.finding.${kind}`)}</span>
						{said && <code>{said}</code>}
						{better && (
							<span>
								{t('footer.better')} <code>{better}</code>
							</span>
						)}
					</li>
				))}
			</ul>
		</section>
	);
}
