import { defineToolData } from '../../compile/tool-data.ts';
import { toPlainText } from '../../domain/plain-text.ts';
import keep from '#i18n/checklist/keep.json' with { type: 'json' };
import { translate } from '../../i18n/translate.ts';

/** Why progress is worth a second home, with the values of the facts that it cites: a tool has no marks to show. */
export default defineToolData(({ facts }, translations) =>
	toPlainText(keep['checklist.keep.why'], facts, translate(translations)),
);
