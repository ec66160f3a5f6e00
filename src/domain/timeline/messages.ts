import type date from '#i18n/date.json';
import type timeline from '#i18n/timeline/main.json';

/** The texts that a plan is put into words with. */
export type TimelineMessages = typeof date & typeof timeline;
