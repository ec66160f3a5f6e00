/**
 * Marks a page whose case is known before anything of it is painted, so that what introduces the list to newcomers does not
 * stand there first. `ThemeProvider.astro` puts it into the page's head; `Checklist.tsx` keeps the mark once the case changes.
 */
import { peekFiling } from '../../stores/profile.ts';
import { isCaseKnown } from '../case/arising.ts';

const { entries } = peekFiling();
const answerTo = (key: string) => entries[`profile.${key}`]?.value ?? undefined;
const isKnown = isCaseKnown({
	order: answerTo('order'),
	subject: answerTo('subject'),
	cancelKind: answerTo('cancelKind'),
});
document.documentElement.toggleAttribute('data-begun', isKnown);
