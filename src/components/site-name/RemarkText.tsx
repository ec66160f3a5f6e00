import { CopyButton } from '../ui/CopyButton.tsx';
import { t } from './t.ts';
import type { Remark } from './checker.ts';

/** The text for the 备注 field, and why it is written so. */
export function RemarkText({ remark }: { remark: Remark }) {
	return (
		<details class="sn-fold">
			<summary>{t('site-name.remark')}</summary>
			<div class="sn-remark">
				<p class="sn-quiet">{t('site-name.remark.intro')}</p>
				<blockquote>{remark.text}</blockquote>
				<div>
					<CopyButton label={t('site-name.remark.copy')} text={() => remark.text} />
				</div>
				<div class="sn-quiet">
					<p>{t('site-name.remark.why')}</p>
					<ul>
						{remark.whys.map((why) => (
							<li key={why}>{why}</li>
						))}
					</ul>
				</div>
			</div>
		</details>
	);
}
