import { useMemo, useState } from 'preact/hooks';
import { checkFooter, type FooterContext } from '../../domain/footer/check.ts';
import { footerItems } from '../../domain/footer/items.ts';
import { snippet, type SiteKind } from '../../domain/footer/snippet.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { useWords } from '../ui/words.tsx';
import { Code } from './Code.tsx';
import { readHtml } from './read-html.ts';

interface Props {
	context: FooterContext;
	siteKind: SiteKind;
}

/** Checks the footer of a page whose HTML is pasted. */
export function PageCheck({ context, siteKind }: Props) {
	const say = useWords();
	const [html, setHtml] = useState('');
	const isGiven = html.trim() !== '';
	const page = useMemo(() => (isGiven ? readHtml(html) : undefined), [html, isGiven]);
	const result = page && checkFooter(page, context);
	const faults = result?.findings.filter(({ severity }) => severity !== 'ok') ?? [];
	// What the person entered counts before what the page says.
	const items = footerItems(
		context.icp === undefined ? (result?.mended.icp ?? []) : [context.icp],
		context.police === undefined ? (result?.mended.police ?? []) : [context.police],
	);
	return (
		<section class="footer-check">
			<h2>{say('footer.check')}</h2>
			<Field label={say('footer.html')} hint={say('footer.html.hint')}>
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
			<p role="status" class="footer-verdict">
				{result &&
					say(faults.length === 0 ? 'footer.check.good' : 'footer.check.faults', { count: faults.length })}
			</p>
			{result && (
				<>
					<ul class="footer-findings">
						{result.findings.map(({ kind, severity, said, better }) => (
							<li key={`${kind} ${said}`} class={`footer-finding footer-finding-${severity}`}>
								<strong>{say(`footer.severity.${severity}`)}</strong>
								<span>{say(`footer.finding.${kind}`)}</span>
								{said && <code>{said}</code>}
								{better && (
									<span>
										{say('footer.better')} <code>{better}</code>
									</span>
								)}
							</li>
						))}
					</ul>
					{faults.length > 0 && items.length > 0 && (
						<>
							<p>{say('footer.mended')}</p>
							<Code text={snippet(siteKind, items)} />
						</>
					)}
					<p class="ui-hint">{say('footer.check.limits')}</p>
					<div>
						<Button onClick={() => setHtml('')}>{say('footer.clear')}</Button>
					</div>
				</>
			)}
		</section>
	);
}
