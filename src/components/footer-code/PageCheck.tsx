import { useMemo, useState } from 'preact/hooks';
import { checkFooter, type FooterContext } from '../../domain/footer/check.ts';
import type { FooterFinding } from '../../domain/footer/finding.ts';
import { listFooterItems } from '../../domain/footer/items.ts';
import { writeSnippet, type SiteKind } from '../../domain/footer/snippet.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { LoadFailed } from '../ui/LoadFailed.tsx';
import { useLazy } from '../ui/use-lazy.ts';
import { t } from './t.ts';
import { Code } from './Code.tsx';

/** Its parser is large: it comes when a page is there. */
const loadReader = () => import('../../domain/footer/read-html.ts');

interface Props {
	context: FooterContext;
	siteKind: SiteKind;
}

/** Checks the footer of a page whose HTML is pasted. */
export function PageCheck({ context, siteKind }: Props) {
	const [html, setHtml] = useState('');
	const isGiven = html.trim() !== '';
	const reader = useLazy(loadReader, isGiven);
	const page = useMemo(
		() => (isGiven ? reader.loaded?.readHtml(html) : undefined),
		[html, isGiven, reader.loaded],
	);
	const result = page && checkFooter(page, context);
	const faults = result?.findings.filter(({ severity }) => severity !== 'ok') ?? [];
	// What the person entered counts before what the page says.
	const items = listFooterItems(
		context.icp === undefined ? (result?.mended.icp ?? []) : [context.icp],
		context.police === undefined ? (result?.mended.police ?? []) : [context.police],
	);
	return (
		<section class="footer-check">
			<h2>{t('footer.check')}</h2>
			<Field label={t('footer.html')} hint={t('footer.html.hint')}>
				{(control) => (
					<textarea
						{...control}
						class="ui-input"
						rows={6}
						value={html}
						autocomplete="off"
						spellcheck={false}
						onInput={(event) => setHtml(event.currentTarget.value)}
					/>
				)}
			</Field>
			{isGiven && <LoadFailed title={t('footer.check.missing')} parts={[reader]} />}
			<p role="status" class="footer-verdict">
				{result &&
					t(faults.length === 0 ? 'footer.check.good' : 'footer.check.faults', { count: faults.length })}
			</p>
			{result && (
				<>
					{severities.map((severity) => {
						const found = result.findings.filter((finding) => finding.severity === severity);
						return found.length > 0 && <Group key={severity} severity={severity} findings={found} />;
					})}
					{faults.length > 0 && items.length > 0 && (
						<>
							<p>{t('footer.mended')}</p>
							<Code text={writeSnippet(siteKind, items)} />
						</>
					)}
					<p class="ui-hint">{t('footer.check.limits')}</p>
					<div>
						<Button onClick={() => setHtml('')}>{t('footer.clear')}</Button>
					</div>
				</>
			)}
		</section>
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
