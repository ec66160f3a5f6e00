import { href } from '../../href.ts';
import type { FraudFinding } from '../../domain/messages/fraud.ts';
import fraud from './fraud.data.ts';
import { t } from './t.ts';

/** What speaks against trusting a text, before all else. Said aloud when it comes. */
export function FraudWarning({ found }: { found: readonly FraudFinding[] }) {
	return (
		<div class={found.length > 0 ? 'messages-fraud' : ''}>
			<p class="messages-fraud-title" role="alert">
				{found.length > 0 ? t('messages.fraud') : ''}
			</p>
			{found.map(({ id }) => {
				const { title, text, rejection } = fraud.advice[id]!;
				return (
					<article key={id} data-sign={id}>
						<h2>{title}</h2>
						<p>
							{text} {rejection && <a href={href(`/rejections/${rejection}/`)}>{t('messages.more')}</a>}
						</p>
					</article>
				);
			})}
		</div>
	);
}
