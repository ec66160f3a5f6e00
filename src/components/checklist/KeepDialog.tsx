import own from '#i18n/checklist/keep.json' with { type: 'json' };
import { useEffect, useState } from 'preact/hooks';
import { makeFileName } from '../../domain/file-name.ts';
import { encodeFragment, qrLimit, withoutPersonal } from '../../domain/resume-link.ts';
import { translate } from '../../i18n/translate.ts';
import { markSavedElsewhere } from '../../stores/filing-commands.ts';
import { $currentId, $filings, readCurrentEntries } from '../../stores/filings.ts';
import { writeFileText, type Incoming } from '../../stores/filing-file.ts';
import { Button } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Qr } from '../ui/Qr.tsx';
import { SaidButton } from '../ui/SaidButton.tsx';
import { saveFile } from '../ui/save-file.ts';
import { readToday } from '../ui/today.ts';
import { sayFiling } from '../case/filing-label.ts';
import keepReason from './keep-reason.data.ts';
import { OpenFile } from './OpenFile.tsx';
import { useMedia } from './use-media.ts';

const t = translate(own);

interface Props {
	onIncoming: (incoming: Incoming) => void;
}

/** The ways to send and to keep the list: a link, a file, a reminder. Loaded when it is first opened. */
export function KeepDialog({ onIncoming }: Props) {
	const [isPersonal, setIsPersonal] = useState(false);
	const link = useResumeLink(isPersonal);
	const isInWeChat = /MicroMessenger/i.test(navigator.userAgent);
	const save = () => {
		const id = $currentId.get();
		const filings = $filings.get();
		const { name = '' } = filings.find((filing) => filing.id === id) ?? {};
		saveFile(
			makeFileName('json', sayFiling(filings, id), readToday()),
			writeFileText(name, readCurrentEntries()),
			'application/json',
		);
		markSavedElsewhere();
	};
	const remind = async () => {
		const { writeReminderFile } = await import('./reminder-file.ts');
		const text = writeReminderFile(
			t('checklist.keep.calendar.title'),
			location.href.split(/[?#]/)[0]!,
			Date.now(),
		);
		saveFile('beian-reminder.ics', text, 'text/calendar');
	};
	// Nothing before all is there: a QR code that came late would push away the button at hand.
	if (link === undefined) return null;
	return (
		<div class="keep">
			<ResumeLink link={link} isPersonal={isPersonal} onPersonal={setIsPersonal} />
			<section>
				<h3>{t('checklist.keep.file')}</h3>
				<p class="checklist-quiet">
					{t(isInWeChat ? 'checklist.keep.file.weChat' : 'checklist.keep.file.hint')}
				</p>
				<SaidButton
					label={t('checklist.keep.file.save')}
					said={t('checklist.keep.downloaded')}
					onAct={save}
				/>
			</section>
			<section>
				<h3>{t('checklist.keep.calendar')}</h3>
				<p class="checklist-quiet">{t('checklist.keep.calendar.hint')}</p>
				<SaidButton
					label={t('checklist.keep.calendar.save')}
					said={t('checklist.keep.downloaded')}
					onAct={remind}
				/>
			</section>
			<section>
				<h3>{t('checklist.keep.open')}</h3>
				<OpenFile onIncoming={onIncoming} />
			</section>
			<details>
				<summary>{t('checklist.keep.install')}</summary>
				<p class="checklist-quiet">{keepReason}</p>
				<p class="checklist-quiet">{t('checklist.keep.install.how')}</p>
			</details>
		</div>
	);
}

/** The resume link of what is stored now; `undefined` until it has been made for the first time. */
function useResumeLink(isPersonal: boolean): string | undefined {
	const [link, setLink] = useState<string>();
	useEffect(() => {
		let isCurrent = true;
		const entries = readCurrentEntries();
		void encodeFragment(isPersonal ? entries : withoutPersonal(entries)).then((fragment) => {
			if (isCurrent) setLink(`${location.origin}${location.pathname}?resume#${fragment}`);
		});
		return () => {
			isCurrent = false;
		};
	}, [isPersonal]);
	return link;
}

interface ResumeLinkProps {
	link: string;
	isPersonal: boolean;
	onPersonal: (isPersonal: boolean) => void;
}

function ResumeLink({ link, isPersonal, onPersonal }: ResumeLinkProps) {
	const isWide = useMedia('(min-width: 48rem)');
	return (
		<section>
			<h3>{t('checklist.keep.link')}</h3>
			<p class="checklist-quiet">
				{t(isPersonal ? 'checklist.keep.link.whatAll' : 'checklist.keep.link.what')}
			</p>
			<span class="keep-acts">
				{canShare() && (
					<Button
						onClick={() => {
							// Who changes their mind has sent nothing.
							void navigator
								.share({ title: t('checklist.keep.link.title'), url: link })
								.then(markSavedElsewhere, () => undefined);
						}}
					>
						{t('checklist.keep.link.share')}
					</Button>
				)}
				<CopyButton
					label={t('checklist.keep.link.copy')}
					text={() => {
						markSavedElsewhere();
						return link;
					}}
				/>
			</span>
			<label class="keep-personal">
				<input
					type="checkbox"
					checked={isPersonal}
					onChange={(event) => onPersonal(event.currentTarget.checked)}
				/>
				{t('checklist.keep.link.personal')}
			</label>
			{/* Only where it is another device that would scan it. */}
			{isWide &&
				(link.length <= qrLimit ? (
					<figure class="keep-qr">
						<Qr text={link} label={t('checklist.keep.link.qr')} />
						<figcaption class="checklist-quiet">{t('checklist.keep.link.qr')}</figcaption>
					</figure>
				) : (
					<Notice kind="info" title={t('checklist.keep.link.long')} />
				))}
		</section>
	);
}

/** Whether the device has a menu of its own to send things with: on phones WeChat stands in it. */
function canShare(): boolean {
	return typeof navigator.share === 'function' && matchMedia('(pointer: coarse)').matches;
}
