/**
 * Every interface text, for what is rendered at build time and for the command. A part of a tool imports the files that
 * it speaks from instead: all of them would weigh more than the tool.
 */
import caseWaiting from '#i18n/case/waiting.json' with { type: 'json' };
import checklistCase from '#i18n/checklist/case.json' with { type: 'json' };
import checklistDetails from '#i18n/checklist/details.json' with { type: 'json' };
import checklist from '#i18n/checklist/main.json' with { type: 'json' };
import cli from '#i18n/cli.json' with { type: 'json' };
import data from '#i18n/data.json' with { type: 'json' };
import date from '#i18n/date.json' with { type: 'json' };
import decision from '#i18n/decision/main.json' with { type: 'json' };
import decisionPage from '#i18n/decision/page.json' with { type: 'json' };
import decisionQuestions from '#i18n/decision/questions.json' with { type: 'json' };
import fact from '#i18n/fact.json' with { type: 'json' };
import footer from '#i18n/footer/main.json' with { type: 'json' };
import footerCheck from '#i18n/footer/check.json' with { type: 'json' };
import footerPage from '#i18n/footer/page.json' with { type: 'json' };
import guide from '#i18n/guide.json' with { type: 'json' };
import mark from '#i18n/mark.json' with { type: 'json' };
import messages from '#i18n/messages.json' with { type: 'json' };
import nameRules from '#i18n/name-rules.json' with { type: 'json' };
import home from '#i18n/home.json' with { type: 'json' };
import lost from '#i18n/lost.json' with { type: 'json' };
import nav from '#i18n/nav.json' with { type: 'json' };
import tool from '#i18n/tool.json' with { type: 'json' };
import offline from '#i18n/offline.json' with { type: 'json' };
import phase from '#i18n/phase.json' with { type: 'json' };
import plan from '#i18n/plan.json' with { type: 'json' };
import precheck from '#i18n/precheck/main.json' with { type: 'json' };
import precheckFiles from '#i18n/precheck/files.json' with { type: 'json' };
import precheckPapers from '#i18n/precheck/papers.json' with { type: 'json' };
import precheckData from '#i18n/precheck/data.json' with { type: 'json' };
import profileFurther from '#i18n/profile/further.json' with { type: 'json' };
import profileQuestions from '#i18n/profile/questions.json' with { type: 'json' };
import profileStrip from '#i18n/profile/strip.json' with { type: 'json' };
import province from '#i18n/province.json' with { type: 'json' };
import rejection from '#i18n/rejection.json' with { type: 'json' };
import search from '#i18n/search.json' with { type: 'json' };
import siteName from '#i18n/site-name.json' with { type: 'json' };
import site from '#i18n/site.json' with { type: 'json' };
import timeline from '#i18n/timeline/main.json' with { type: 'json' };
import timelinePage from '#i18n/timeline/page.json' with { type: 'json' };
import timelineReports from '#i18n/timeline/reports.json' with { type: 'json' };
import timelineTable from '#i18n/timeline/table.json' with { type: 'json' };
import twin from '#i18n/twin.json' with { type: 'json' };
import ui from '#i18n/ui.json' with { type: 'json' };
import unit from '#i18n/unit.json' with { type: 'json' };
import { translate } from './translate.ts';

/** The texts by key. Those of lazily loaded parts of tools are not among them. */
export const translations = {
	...caseWaiting,
	...checklist,
	...checklistCase,
	...checklistDetails,
	...cli,
	...data,
	...date,
	...decision,
	...decisionPage,
	...decisionQuestions,
	...fact,
	...footer,
	...footerCheck,
	...footerPage,
	...guide,
	...mark,
	...messages,
	...nameRules,
	...home,
	...lost,
	...nav,
	...tool,
	...offline,
	...phase,
	...plan,
	...precheck,
	...precheckFiles,
	...precheckPapers,
	...precheckData,
	...profileFurther,
	...profileQuestions,
	...profileStrip,
	...province,
	...rejection,
	...search,
	...siteName,
	...site,
	...timeline,
	...timelinePage,
	...timelineReports,
	...timelineTable,
	...twin,
	...ui,
	...unit,
};

/** The texts by key, as `translations` has them. */
export type Translations = Readonly<typeof translations>;

/** Gives the text of a key, with values in its `{placeholders}`. */
export const t = translate(translations);
