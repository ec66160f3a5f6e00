import { useState } from 'preact/hooks';
import data from 'virtual:beian/footer-code';
import { adviceOn } from '../../domain/footer/advice.ts';
import { footerItems } from '../../domain/footer/items.ts';
import { parseIcp, parsePolice } from '../../domain/footer/numbers.ts';
import { siteKinds, snippet, type SiteKind } from '../../domain/footer/snippet.ts';
import { profileChoices, type ProvinceId } from '../../domain/profile.ts';
import { sayFrom } from '../../domain/words.ts';
import { emptyFiling } from '../../stores/filing.ts';
import { answer } from '../../stores/changes.ts';
import { $filing } from '../../stores/filings.ts';
import { useSaved } from '../../stores/use-saved.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Select } from '../ui/Select.tsx';
import { StorageNotices } from '../ui/StorageNotices.tsx';
import { WordsContext } from '../ui/words.tsx';
import { Code } from './Code.tsx';
import { FooterNumbers } from './FooterNumbers.tsx';
import { NumberField } from './NumberField.tsx';
import { PageCheck } from './PageCheck.tsx';

const say = sayFrom(data.words);

/** 备案号代码: what is pasted into a footer, and whether a footer that is there is right. */
export function FooterCode() {
	const { profile } = useSaved($filing, emptyFiling);
	const [icp, setIcp] = useState('');
	const [police, setPolice] = useState('');
	const [siteKind, setSiteKind] = useState<SiteKind>('html');

	const icpNumber = icp.trim() ? parseIcp(icp, data.abbreviations) : undefined;
	const policeNumber = police.trim() ? parsePolice(police, data.abbreviations) : undefined;
	const { province } = profile;
	const advice = icpNumber ? adviceOn(icpNumber, province) : [];
	const items = footerItems([icpNumber?.text], [policeNumber?.text]);
	const names = {
		province: province ? data.provinces[province]! : '',
		own: icpNumber?.province ? data.provinces[icpNumber.province]! : '',
	};

	return (
		<WordsContext.Provider value={data.words}>
			<div class="ui-tool footer-tool">
				<StorageNotices />
				<NumberField name="icp" value={icp} parsed={icpNumber} onChange={setIcp} />
				<NumberField name="police" value={police} parsed={policeNumber} onChange={setPolice} />
				<Select<ProvinceId>
					label={say('footer.province')}
					hint={say('footer.province.hint')}
					placeholder={say('footer.province.ownNumber')}
					options={profileChoices.province.map((id) => ({ value: id, label: data.provinces[id]! }))}
					value={province}
					onChange={(value) => answer('province', value)}
				/>
				<Choice
					label={say('footer.site')}
					options={siteKinds.map((kind) => ({ value: kind, label: say(`footer.site.${kind}`) }))}
					value={siteKind}
					onChange={setSiteKind}
				/>
				{advice.map(({ kind, better }) => (
					<Notice key={kind} kind="warn" title={say(`footer.advice.${kind}`, names)}>
						{better && <Button onClick={() => setIcp(better)}>{say('footer.use', { better })}</Button>}
					</Notice>
				))}
				<section class="footer-result">
					<h2>{say('footer.result')}</h2>
					{items.length === 0 ? (
						<p class="footer-empty">{say('footer.empty')}</p>
					) : (
						<>
							<p class="ui-hint">{say('footer.preview')}</p>
							<div class="footer-preview">
								<FooterNumbers items={items} />
							</div>
							<p>{say(`footer.where.${siteKind}`)}</p>
							<Code text={snippet(siteKind, items)} />
							{policeNumber?.text && <p>{say('footer.icon')}</p>}
						</>
					)}
				</section>
				<PageCheck
					siteKind={siteKind}
					context={{ ...data, icp: icpNumber?.text, police: policeNumber?.text, province }}
				/>
			</div>
		</WordsContext.Provider>
	);
}
