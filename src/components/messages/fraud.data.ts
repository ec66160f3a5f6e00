import { compileFraud, compileFraudAdvice } from '../../compile/messages.ts';
import { defineToolData } from '../../compile/tool-data.ts';
import { translate } from '../../i18n/translate.ts';

/** The signs of fraud, what is said of each, and whose a host is. */
export default defineToolData((content, translations) => ({
	...compileFraud(content['fraud-signs'], content.hosts),
	advice: compileFraudAdvice(content, translate(translations)),
}));
