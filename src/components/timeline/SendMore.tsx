/** Loaded when the code is asked for, or where a download cannot be. */
import own from '#i18n/timeline/send.json' with { type: 'json' };
import { translate } from '../../i18n/translate.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Qr } from '../ui/Qr.tsx';

const t = translate(own);

/** The plan's link as a code. */
export function PlanCode({ url }: { url: string }) {
	return (
		<figure class="tl-qr">
			<Qr text={url} label={t('timeline.send.qr')} />
			<figcaption>{t('timeline.send.qrHint')}</figcaption>
		</figure>
	);
}

/** What to do in WeChat, whose browser drops downloads without a word. */
export function NoDownload({ url }: { url: string }) {
	return (
		<>
			<Notice kind="info" title={t('timeline.send.wechat')}>
				<p>
					<CopyButton label={t('timeline.send.copyLink')} text={() => url} />
				</p>
			</Notice>
			<PlanCode url={url} />
		</>
	);
}
