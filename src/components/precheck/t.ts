import date from '#i18n/date.json' with { type: 'json' };
import data from '#i18n/precheck/data.json' with { type: 'json' };
import precheck from '#i18n/precheck/main.json' with { type: 'json' };
import ui from '#i18n/ui.json' with { type: 'json' };
import { translate } from '../../i18n/translate.ts';

/** Gives the texts of 提交前自查. */
export const t = translate({ ...ui, ...date, ...precheck, ...data });
