import date from '#i18n/date.json' with { type: 'json' };
import timeline from '#i18n/timeline/main.json' with { type: 'json' };
import ui from '#i18n/ui.json' with { type: 'json' };
import { translate } from '../../i18n/translate.ts';

/** The texts of the timeline; its lazily loaded parts add their own. */
export const messages = { ...ui, ...date, ...timeline };

/** Gives the texts of the timeline. */
export const t = translate(messages);
