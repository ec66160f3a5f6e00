import decision from '#i18n/decision/main.json' with { type: 'json' };
import ui from '#i18n/ui.json' with { type: 'json' };
import { translate } from '../../i18n/translate.ts';

/** Gives the texts of the decision helper. */
export const t = translate({ ...ui, ...decision });
