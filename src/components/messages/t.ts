import messages from '#i18n/messages.json' with { type: 'json' };
import ui from '#i18n/ui.json' with { type: 'json' };
import { translate } from '../../i18n/translate.ts';

/** Gives the texts of the message check. */
export const t = translate({ ...ui, ...messages });
