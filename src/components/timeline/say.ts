import own from 'virtual:beian/timeline-words';
import { sayFrom, type Words } from '../../domain/words.ts';

/** The words of the timeline, those of its parts that are loaded later left out. */
export const words: Words = { ...own, ...('profile.subject.personal' in own ? {} : namesInPage()) };
export const say = sayFrom(words);

/** The names of answers stand in the page's fields, as the server wrote them; the browser reads them there. */
function namesInPage(): Words {
	const fields = document.querySelectorAll<HTMLSelectElement>('.tl-inputs select[name]');
	return Object.fromEntries(
		[...fields].flatMap(({ name, options }) =>
			[...options].map(({ value, text }) => [`profile.${name}.${value}`, text]),
		),
	);
}
