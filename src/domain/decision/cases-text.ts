import type { AnswerCases } from '../../content-model/schemas/decisions.ts';
import type { Say } from '../words.ts';

/** After which answers something holds, in words: 网站或网页系统，中国内地的服务器；或者：… */
export function casesText(cases: AnswerCases, say: Say): string {
	return [cases]
		.flat()
		.map((one) =>
			Object.entries(one)
				.map(([question, values]) =>
					[values]
						.flat()
						.map((value) => say(`decision.${question}.${value}`))
						.join(say('decision.or')),
				)
				.join(say('decision.and')),
		)
		.join(say('decision.orElse'));
}
