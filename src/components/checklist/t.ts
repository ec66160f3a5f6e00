import list from '#i18n/checklist/main.json' with { type: 'json' };
import date from '#i18n/date.json' with { type: 'json' };
import phase from '#i18n/phase.json' with { type: 'json' };
import ui from '#i18n/ui.json' with { type: 'json' };
import { translate } from '../../i18n/translate.ts';

/** The texts of the checklist; its lazily loaded parts add their own. */
export const messages = { ...ui, ...date, ...phase, ...list };

/** Gives the texts of the checklist. */
export const t = translate(messages);
