import date from '#i18n/date.json' with { type: 'json' };
import messages from '#i18n/messages.json' with { type: 'json' };
import rejection from '#i18n/rejection.json' with { type: 'json' };
import ui from '#i18n/ui.json' with { type: 'json' };
import { translate } from '../../i18n/translate.ts';

/** Gives the texts of the message check. */
export const t = translate({ ...ui, ...date, ...messages, ...rejection });
