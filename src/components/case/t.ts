import undo from '#i18n/case/undo.json' with { type: 'json' };
import profile from '#i18n/profile.json' with { type: 'json' };
import ui from '#i18n/ui.json' with { type: 'json' };
import { translate } from '../../i18n/translate.ts';

/** Gives the texts of the situation strip and of its questions. */
export const t = translate({ ...ui, ...profile, ...undo });
