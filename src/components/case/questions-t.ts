import questions from '#i18n/profile/questions.json' with { type: 'json' };
import strip from '#i18n/profile/strip.json' with { type: 'json' };
import { translate } from '../../i18n/translate.ts';

/** Gives the texts of the questions of a situation. */
export const t = translate({ ...questions, ...strip });
