import { compileCalendar } from '../../compile/calendar.ts';
import { compileCards, compileMessages } from '../../compile/messages.ts';
import { defineToolData } from '../../compile/tool-data.ts';
import { translate } from '../../i18n/translate.ts';

/** The wordings that a text is compared with, what is said of each message, and the days that count as working days. */
export default defineToolData((content, translations) => ({
	messages: compileMessages(content.rejections),
	cards: compileCards(content, translate(translations)),
	calendar: compileCalendar(content.holidays),
}));
