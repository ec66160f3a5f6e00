import own from '#i18n/checklist/stuck.json' with { type: 'json' };
import type { Task } from '../../domain/checklist/task.ts';
import type { Cause } from '../../domain/checklist/task-help.ts';
import type { Profile } from '../../domain/profile.ts';
import { href } from '../../href.ts';
import { translate } from '../../i18n/translate.ts';
import { listSituationParts } from '../case/situation-text.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import aliyunContact from './aliyun-contact.data.ts';
import authorities from './authorities.data.ts';
import { Linked } from './Linked.tsx';
import { messages } from './t.ts';

const t = translate({ ...messages, ...own });

interface Props {
	task: Task;
	/** What often goes wrong at it. */
	causes: readonly Cause[];
	profile: Profile;
}

/** What helps who is stuck at a task: what it may be, whom to ask, and what to write to them. */
export function StuckHelp({ task, causes, profile }: Props) {
	const text = t('checklist.stuck.text.is', {
		situation: listSituationParts(profile).join('，'),
		task: task.title,
	});
	return (
		<>
			{causes.length > 0 && <h3>{t('checklist.stuck.title')}</h3>}
			{causes.map(({ id, title, first }) => (
				<details key={id} class="task-cause">
					<summary>{title}</summary>
					<p>{t('checklist.stuck.first', { step: first })}</p>
					<p>
						<a href={href(`/rejections/${id}/`)}>{t('checklist.stuck.more')}</a>
					</p>
				</details>
			))}
			<p>
				<a href={href('/messages/')}>{t('checklist.stuck.messages')}</a>
			</p>
			<h3>{t('checklist.stuck.ask')}</h3>
			<p>{aliyunContact}</p>
			{profile.province && <Authority {...authorities[profile.province]!} />}
			<h3>{t('checklist.stuck.text')}</h3>
			<p class="task-letter">{text}</p>
			<p class="checklist-quiet">{t('checklist.stuck.text.privacy')}</p>
			<CopyButton label={t('checklist.stuck.text.copy')} text={() => text} />
		</>
	);
}

interface AuthorityProps {
	name: string;
	contacts: readonly { readonly name: string; readonly value: string }[];
}

/** How to reach the province's communications administration, as far as a document names it. */
function Authority({ name, contacts }: AuthorityProps) {
	return (
		<dl class="task-help">
			<div>
				<dt>{name}</dt>
				{contacts.map((contact) => (
					<dd key={contact.value}>
						{contact.name}：<Linked text={contact.value} />
					</dd>
				))}
			</div>
		</dl>
	);
}
