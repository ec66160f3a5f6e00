/** For lazily loaded parts, as `choice-name.ts`. */
import further from '#i18n/profile/further.json' with { type: 'json' };
import { translate } from '../../i18n/translate.ts';
import { messages } from './questions-t.ts';

/** Gives the texts of all questions of a situation. */
export const t = translate({ ...messages, ...further });
