import { CopyButton } from '../ui/CopyButton.tsx';
import { useWords } from '../ui/words.tsx';
import type { Remark } from './checker.ts';

/** The text for the 备注 field, and why it is written so. */
export function RemarkText({ remark }: { remark: Remark }) {
	const say = useWords();
	return (
		<details class="sn-fold">
			<summary>{say('site-name.remark')}</summary>
			<div class="sn-remark">
				<p class="sn-quiet">{say('site-name.remark.intro')}</p>
				<blockquote>{remark.text}</blockquote>
				<div>
					<CopyButton label={say('site-name.remark.copy')} text={() => remark.text} />
				</div>
				<div class="sn-quiet">
					<p>{say('site-name.remark.why')}</p>
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
