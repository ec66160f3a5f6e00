import { href } from '../../href.ts';

/** The page on which the details of every national task stand, each under its task's id. */
export const detailsPage = href('/checklist/tasks/');

/** A task's details, by the task's id. */
export type FindDetails = (task: string) => Element | undefined;

let page: Promise<Document> | undefined;

/**
 * The details of national tasks: loaded once they are wanted, so that the list itself is light.
 *
 * @throws where the page cannot be had; the next call tries again
 */
export async function loadDetails(): Promise<FindDetails> {
	page ??= loadPage();
	try {
		const details = await page;
		return (task) => details.querySelector(`[data-details="${task}"]`) ?? undefined;
	} catch (problem) {
		page = undefined;
		throw problem;
	}
}

/** A request that parses the page itself, so that no text of ours is ever turned into markup here. */
function loadPage(): Promise<Document> {
	return new Promise((done, failed) => {
		const request = new XMLHttpRequest();
		request.open('GET', detailsPage);
		request.responseType = 'document';
		request.onload = () => {
			const isThere = request.status === 200 && request.responseXML?.querySelector('[data-details]');
			if (isThere) done(request.responseXML!);
			else failed(new Error(`${detailsPage}: ${request.status}`));
		};
		request.onerror = () => failed(new Error(`${detailsPage} cannot be had`));
		request.send();
	});
}
