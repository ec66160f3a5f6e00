import profile from '#i18n/profile/strip.json' with { type: 'json' };
import ui from '#i18n/ui.json' with { type: 'json' };
import { translate } from '../../i18n/translate.ts';

/** Gives the texts of the situation strip; its questions have their own. */
export const t = translate({ ...ui, ...profile });
