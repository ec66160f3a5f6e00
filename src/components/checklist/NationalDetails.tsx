import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../ui/words.tsx';
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
			{state === 'missing' && (
				<Notice kind="warn" title={say('checklist.details.missing')}>
					<Button onClick={retry}>{say('checklist.province.retry')}</Button>
				</Notice>
			)}
			<p>
				<a href={`${detailsPage}#${task}`}>{say('checklist.details.page')}</a>
			</p>
		</>
	);
}
