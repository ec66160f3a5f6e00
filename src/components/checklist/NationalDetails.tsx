import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../ui/words.tsx';
import { Missing } from './Missing.tsx';
import { detailsPage } from './task-details.ts';
import { useDetails } from './use-details.ts';

interface Props {
	task: string;
	/** Whether they are, or were, to be seen. */
	isWanted: boolean;
}

/** A national task's details; until they have come, and without JavaScript, the way to them. */
export function NationalDetails({ task, isWanted }: Props) {
	const say = useWords();
	const { of, state, retry } = useDetails(isWanted);
	const place = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		const found = of?.(task);
		if (found) place.current!.replaceChildren(...document.importNode(found, true).children);
	}, [of, task]);
	if (of) return <div ref={place} />;
	return (
		<>
			{state === 'missing' && <Missing title={say('checklist.details.missing')} onRetry={retry} />}
			<p>
				<a href={`${detailsPage}#${task}`}>{say('checklist.details.page')}</a>
			</p>
		</>
	);
}
