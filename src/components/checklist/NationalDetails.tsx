import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from './t.ts';
import { detailsPage, type FindDetails } from './task-details.ts';

/** A national task's details. */
export function NationalDetails({ task, find }: { task: string; find: FindDetails }) {
	const place = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		const found = find(task);
		if (found) place.current!.replaceChildren(...document.importNode(found, true).children);
	}, [find, task]);
	return <div ref={place} />;
}

/** The way to a national task's details, until they have come and without JavaScript. No component: one a task is slow to wake. */
export function detailsLink(task: string) {
	return (
		<p>
			<a href={`${detailsPage}#${task}`}>{t('checklist.details.page')}</a>
		</p>
	);
}
