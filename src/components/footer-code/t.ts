import footer from '#i18n/footer/main.json' with { type: 'json' };
import ui from '#i18n/ui.json' with { type: 'json' };
import { translate } from '../../i18n/translate.ts';

/** Gives the texts of the footer tool. */
export const t = translate({ ...ui, ...footer });
