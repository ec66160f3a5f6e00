import own from '#i18n/checklist/keep.json' with { type: 'json' };
import { useEffect, useState } from 'preact/hooks';
import { fileName } from '../../domain/file-name.ts';
import { encodeFragment, qrLimit, withoutPersonal } from '../../domain/resume-link.ts';
import { translate } from '../../i18n/translate.ts';
import { markSavedElsewhere } from '../../stores/filing-commands.ts';
import { $currentId, $filings, currentEntries } from '../../stores/filings.ts';
import { fileText, type Incoming, type Refusal } from '../../stores/filing-file.ts';
import { Button } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Qr } from '../ui/Qr.tsx';
import { saveFile } from '../ui/save-file.ts';
import { todayInShanghai } from '../ui/today.ts';
import { filingLabel } from '../case/filing-label.ts';
import keepReason from './keep-reason.data.ts';
import { OpenFile } from './OpenFile.tsx';

const t = translate(own);

interface Props {
	onIncoming: (incoming: Incoming | Refusal) => void;
}

/** Second homes for the progress: a link, a file, the calendar, the home screen. Loaded when it is first opened. */
export function KeepDialog({ onIncoming }: Props) {
	const [isPersonal, setIsPersonal] = useState(false);
	const link = useResumeLink(isPersonal);
	const save = () => {
		const id = $currentId.get();
		const filings = $filings.get();
		const { name = '' } = filings.find((filing) => filing.id === id) ?? {};
		saveFile(
			fileName('json', filingLabel(filings, id), todayInShanghai()),
			fileText(name, currentEntries()),
			'application/json',
		);
		markSavedElsewhere();
	};
	const remind = async () => {
		const { reminderFile } = await import('./reminder-file.ts');
		const text = reminderFile(
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
			<p class="checklist-quiet">{keepReason}</p>
			<ResumeLink link={link} isPersonal={isPersonal} onPersonal={setIsPersonal} />
			<section>
				<h3>{t('checklist.keep.file')}</h3>
				<p class="checklist-quiet">{t('checklist.keep.file.hint')}</p>
				<Button onClick={save}>{t('checklist.keep.file.save')}</Button>
				<p class="checklist-quiet">{t('checklist.keep.file.wechat')}</p>
			</section>
			<section>
				<h3>{t('checklist.keep.open')}</h3>
				<OpenFile onIncoming={onIncoming} />
			</section>
			<section>
				<h3>{t('checklist.keep.calendar')}</h3>
				<p class="checklist-quiet">{t('checklist.keep.calendar.hint')}</p>
				<Button onClick={remind}>{t('checklist.keep.calendar.save')}</Button>
			</section>
			<section>
				<h3>{t('checklist.keep.install')}</h3>
				<p class="checklist-quiet">{t('checklist.keep.install.how')}</p>
			</section>
		</div>
	);
}

/** The resume link of what is stored now; `undefined` until it has been made for the first time. */
function useResumeLink(isPersonal: boolean): string | undefined {
	const [link, setLink] = useState<string>();
	useEffect(() => {
		let isCurrent = true;
		const entries = currentEntries();
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
	return (
		<section>
			<h3>{t('checklist.keep.link')}</h3>
			<p>
				{t(isPersonal ? 'checklist.keep.link.whatAll' : 'checklist.keep.link.what')}
				{t('checklist.keep.link.where')}
			</p>
			<label class="keep-personal">
				<input
					type="checkbox"
					checked={isPersonal}
					onChange={(event) => onPersonal(event.currentTarget.checked)}
				/>
				{t('checklist.keep.link.personal')}
			</label>
			<CopyButton
				label={t('checklist.keep.link.copy')}
				text={() => {
					markSavedElsewhere();
					return link;
				}}
			/>
			{link.length <= qrLimit ? (
				<figure class="keep-qr">
					<Qr text={link} label={t('checklist.keep.link.qr')} />
					<figcaption class="checklist-quiet">{t('checklist.keep.link.qr')}</figcaption>
				</figure>
			) : (
				<Notice kind="info" title={t('checklist.keep.link.long')} />
			)}
		</section>
	);
}
