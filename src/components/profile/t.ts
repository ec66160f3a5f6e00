import profile from '#i18n/profile.json' with { type: 'json' };
import ui from '#i18n/ui.json' with { type: 'json' };
import { translate } from '../../i18n/translate.ts';

/** Gives the texts of the profile's questions. */
export const t = translate({ ...ui, ...profile });
