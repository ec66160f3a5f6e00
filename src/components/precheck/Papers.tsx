import papers from '#i18n/precheck/papers.json' with { type: 'json' };
import ui from '#i18n/ui.json' with { type: 'json' };
import { findPapers, type Paper, type PaperNeed } from '../../domain/precheck/papers.ts';
import type { Profile } from '../../domain/profile.ts';
import { href } from '../../href.ts';
import { translate } from '../../i18n/translate.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import data from './papers.data.ts';

const t = translate({ ...ui, ...papers });

/** What this case needs in writing, and how each of it is made. */
export function Papers({ profile }: { profile: Profile }) {
	const { order = 'first', subject = 'company' } = profile;
	const { sure, perhaps } = findPapers({ ...profile, order, subject }, data.needs);
	return (
		<div class="pc-papers">
			<p class="pc-quiet">
				{t(profile.province === undefined ? 'precheck.papers.noProvince' : 'precheck.papers.lead')}
			</p>
			<h3>{t('precheck.papers.sure')}</h3>
			<Needs needs={sure} />
			{perhaps.length > 0 && (
				<>
					<h3>{t('precheck.papers.perhaps')}</h3>
					<Needs needs={perhaps} />
				</>
			)}
			<p>
				<a href={href('/checklist/')}>{t('precheck.papers.list')}</a>
			</p>
		</div>
	);
}

function Needs({ needs }: { needs: readonly PaperNeed[] }) {
	return (
		<ul class="pc-needs">
			{needs.map((need) => (
				<Need key={need.id} need={need} />
			))}
		</ul>
	);
}

function Need({ need: { id, title, statement, source, province, paper } }: { need: PaperNeed }) {
	const kind = paper === undefined ? undefined : data.papers[paper];
	return (
		<li data-need={id}>
			<details>
				<summary>
					{title}
					{kind && kind.form === 'official' && <span class="pc-never">{t('precheck.papers.never')}</span>}
				</summary>
				{statement && <p>{statement}</p>}
				{kind && <Made paper={kind} />}
				<p class="pc-quiet">
					{(source ?? kind?.source) && t('precheck.papers.source', { source: (source ?? kind?.source)! })}{' '}
					<a href={href(province ? `/provinces/${province}/` : `/checklist/tasks/#${id}`)}>
						{t('precheck.papers.more')}
					</a>
				</p>
			</details>
		</li>
	);
}

const parts = ['template', 'signs', 'seal', 'pen', 'dates'] as const;

function Made({ paper }: { paper: Paper }) {
	const { form, contents } = paper;
	return (
		<>
			<dl class="pc-made">
				<div>
					<dt>{t('precheck.papers.form')}</dt>
					<dd>{t(`precheck.papers.form.${form}`)}</dd>
				</div>
				{parts.map(
					(part) =>
						paper[part] && (
							<div key={part}>
								<dt>{t(`precheck.papers.${part}`)}</dt>
								<dd>{paper[part]}</dd>
							</div>
						),
				)}
			</dl>
			{contents && (
				<>
					<p>{t(form === 'free' ? 'precheck.papers.contents.free' : 'precheck.papers.contents.other')}</p>
					<ul>
						{contents.map((line) => (
							<li key={line}>{line}</li>
						))}
					</ul>
					{form === 'free' && (
						<CopyButton
							label={t('precheck.papers.copy')}
							text={() => [paper.title, ...contents.map((line, at) => `${at + 1}. ${line}`)].join('\n')}
						/>
					)}
				</>
			)}
		</>
	);
}
