import { useState } from 'preact/hooks';
import { findAdvice } from '../../domain/footer/advice.ts';
import { listFooterItems } from '../../domain/footer/items.ts';
import { parseIcp, parsePolice } from '../../domain/footer/numbers.ts';
import { siteKinds, writeSnippet, type SiteKind } from '../../domain/footer/snippet.ts';
import { emptyFiling } from '../../stores/filing-schema.ts';
import { $filing } from '../../stores/filings.ts';
import { useOpened, useSaved } from '../../stores/use-saved.ts';
import { Situation } from '../case/Situation.tsx';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Notice } from '../ui/Notice.tsx';
import { StorageNotices } from '../ui/StorageNotices.tsx';
import { Code } from './Code.tsx';
import data from './footer.data.ts';
import { FooterNumbers } from './FooterNumbers.tsx';
import { NumberField } from './NumberField.tsx';
import { PageCheck } from './PageCheck.tsx';
import { t } from './t.ts';

/** 备案号代码: what is pasted into a footer, and whether a footer that is there is right. */
export function FooterCode() {
	const isOpened = useOpened();
	const { profile } = useSaved($filing, emptyFiling);
	const [icp, setIcp] = useState('');
	const [police, setPolice] = useState('');
	const [siteKind, setSiteKind] = useState<SiteKind>('html');

	const icpNumber = icp.trim() ? parseIcp(icp, data.abbreviations) : undefined;
	const policeNumber = police.trim() ? parsePolice(police, data.abbreviations) : undefined;
	const { province } = profile;
	const advice = icpNumber ? findAdvice(icpNumber, province) : [];
	const items = listFooterItems([icpNumber?.text], [policeNumber?.text]);
	const names = {
		province: province ? data.provinces[province]! : '',
		own: icpNumber?.province ? data.provinces[icpNumber.province]! : '',
	};

	return (
		<div class="ui-tool footer-tool" data-opened={isOpened ? '' : undefined}>
			<StorageNotices />
			<div class="footer-case">
				<Situation needed={['province']} profile={profile} assumed={t('footer.case.none')} />
				<p class="ui-hint">{t('footer.case.hint')}</p>
			</div>
			<div class="footer-inputs">
				<NumberField name="icp" value={icp} parsed={icpNumber} onChange={setIcp} />
				<NumberField name="police" value={police} parsed={policeNumber} onChange={setPolice} />
				<Choice
					label={t('footer.site')}
					options={siteKinds.map((kind) => ({ value: kind, label: t(`footer.site.${kind}`) }))}
					value={siteKind}
					onChange={setSiteKind}
				/>
				{advice.map(({ kind, better }) => (
					<Notice key={kind} kind="warn" title={t(`footer.advice.${kind}`, names)}>
						{better && <Button onClick={() => setIcp(better)}>{t('footer.use', { better })}</Button>}
					</Notice>
				))}
			</div>
			<section class="footer-result">
				<h2>{t('footer.result')}</h2>
				{items.length === 0 ? (
					<p class="footer-empty">{t('footer.empty')}</p>
				) : (
					<>
						<p class="ui-hint">{t('footer.preview')}</p>
						<div class="footer-preview">
							<FooterNumbers items={items} />
						</div>
						<p>{t(`footer.where.${siteKind}`)}</p>
						<Code text={writeSnippet(siteKind, items)} isMain />
						{policeNumber?.text && <p>{t('footer.icon')}</p>}
					</>
				)}
			</section>
			<PageCheck
				siteKind={siteKind}
				given={{
					abbreviations: data.abbreviations,
					icp: icpNumber?.text,
					police: policeNumber?.text,
					province,
				}}
			/>
		</div>
	);
}
