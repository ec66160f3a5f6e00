/**
 * Marks a page whose case is known before anything of it is painted, so that what introduces the list to newcomers does not
 * stand there first. `ThemeProvider.astro` puts it into the page's head; `Checklist.tsx` keeps the mark once the case changes.
 */
import { peekFiling } from '../../stores/profile.ts';

const { entries } = peekFiling();
const isSaid = (key: string) => (entries[`profile.${key}`]?.value ?? null) !== null;
const isKnown =
	isSaid('order') &&
	isSaid('subject') &&
	(entries['profile.order']?.value !== 'cancel' || isSaid('cancelKind'));
document.documentElement.toggleAttribute('data-begun', isKnown);
