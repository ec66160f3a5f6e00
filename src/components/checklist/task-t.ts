import details from '#i18n/checklist/details.json' with { type: 'json' };
import fact from '#i18n/fact.json' with { type: 'json' };
import own from '#i18n/checklist/task.json' with { type: 'json' };
import { translate } from '../../i18n/translate.ts';
import { messages } from './t.ts';

/** Gives the texts of an opened task. */
export const t = translate({ ...messages, ...details, ...fact, ...own });
