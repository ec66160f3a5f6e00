import own from '#i18n/checklist/case.json' with { type: 'json' };
import { translate } from '../../i18n/translate.ts';
import { messages } from './t.ts';

/** Gives the texts of what is shown once a case is being chosen. */
export const t = translate({ ...messages, ...own });
