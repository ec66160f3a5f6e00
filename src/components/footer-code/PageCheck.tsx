import { useMemo, useState } from 'preact/hooks';
import type { SiteKind } from '../../domain/footer/snippet.ts';
import { Field } from '../ui/Field.tsx';
import { LoadFailed } from '../ui/LoadFailed.tsx';
import { useLazy } from '../ui/use-lazy.ts';
import type { Given } from './PageFindings.tsx';
import { t } from './t.ts';

/** The reader of HTML, the rules and what they say are large: they come when a page is there. */
const loadFindings = () => import('./PageFindings.tsx');

interface Props {
	given: Given;
	siteKind: SiteKind;
}

/** Checks the footer of a page whose HTML is pasted. */
export function PageCheck({ given, siteKind }: Props) {
	const [html, setHtml] = useState('');
	const isGiven = html.trim() !== '';
	const findings = useLazy(loadFindings, isGiven);
	const page = useMemo(
		() => (isGiven ? findings.loaded?.readHtml(html) : undefined),
		[html, isGiven, findings.loaded],
	);
	const checked = page && findings.loaded?.checkPage(page, given);
	const PageFindings = findings.loaded?.PageFindings;
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
			{isGiven && <LoadFailed title={t('footer.check.missing')} parts={[findings]} />}
			<p role="status" class="footer-verdict">
				{checked &&
					t(checked.faults === 0 ? 'footer.check.good' : 'footer.check.faults', { count: checked.faults })}
			</p>
			{checked && PageFindings && (
				<PageFindings checked={checked} siteKind={siteKind} onClear={() => setHtml('')} />
			)}
		</section>
	);
}
