import type decision from '#i18n/decision/page.json';
import type { AnswerCases } from '../../content-model/schemas/decisions.ts';
import { getTranslation, type Messages } from '../../i18n/translate.ts';

/**
 * After which answers something holds, in words: 网站或网页系统，中国内地的服务器；或者：…
 *
 * @throws an `Error` where an answer has no text
 */
export function sayCases(cases: AnswerCases, messages: Messages & Readonly<typeof decision>): string {
	return [cases]
		.flat()
		.map((one) =>
			Object.entries(one)
				.map(([question, values]) =>
					[values]
						.flat()
						.map((value) => getTranslation(messages, `decision.${question}.${value}`))
						.join(messages['decision.or']),
				)
				.join(messages['decision.and']),
		)
		.join(messages['decision.orElse']);
}
