import siteName from '#i18n/site-name.json' with { type: 'json' };
import ui from '#i18n/ui.json' with { type: 'json' };
import { translate } from '../../i18n/translate.ts';

/** Gives the texts of the name check. */
export const t = translate({ ...ui, ...siteName });
