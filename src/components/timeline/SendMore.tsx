/** Loaded when the code is asked for, or where a download cannot be. */
import words from 'virtual:beian/timeline-send';
import { sayFrom } from '../../domain/words.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Qr } from '../ui/Qr.tsx';

const say = sayFrom(words);

/** The plan's link as a code. */
export function PlanCode({ url }: { url: string }) {
	return (
		<figure class="tl-qr">
			<Qr text={url} label={say('timeline.send.qr')} />
			<figcaption>{say('timeline.send.qrHint')}</figcaption>
		</figure>
	);
}

/** What to do in WeChat, whose browser drops downloads without a word. */
export function NoDownload({ url }: { url: string }) {
	return (
		<>
			<Notice kind="info" title={say('timeline.send.wechat')}>
				<p>
					<CopyButton label={say('timeline.send.copyLink')} text={() => url} />
				</p>
			</Notice>
			<PlanCode url={url} />
		</>
	);
}
