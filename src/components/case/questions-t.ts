import questions from '#i18n/profile/questions.json' with { type: 'json' };
import strip from '#i18n/profile/strip.json' with { type: 'json' };
import { translate } from '../../i18n/translate.ts';

/** The texts of the basic questions. */
export const messages = { ...questions, ...strip };

/** Gives the texts of the basic questions of a situation. */
export const t = translate(messages);
