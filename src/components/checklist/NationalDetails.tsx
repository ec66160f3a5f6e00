import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../ui/words.tsx';
import { detailsPage, type FindDetails } from './task-details.ts';

interface Props {
	task: string;
	/** Once they have come. */
	find: FindDetails | undefined;
}

/** A national task's details; until they have come, and without JavaScript, the way to them. */
export function NationalDetails({ task, find }: Props) {
	const say = useWords();
	const place = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		const found = find?.(task);
		if (found) place.current!.replaceChildren(...document.importNode(found, true).children);
	}, [find, task]);
	if (find) return <div ref={place} />;
	return (
		<p>
			<a href={`${detailsPage}#${task}`}>{say('checklist.details.page')}</a>
		</p>
	);
}
