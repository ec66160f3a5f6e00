import type { WorkerQuestion, State } from '../../worker/worker.ts';

/** Asks a worker how much it has kept; `undefined` where it does not answer in 5 s. */
export function askState(worker: ServiceWorker): Promise<State | undefined> {
	return ask(worker, 'state', 5000);
}

/** Has a worker keep the whole site, and says how it stands then; `undefined` where it could not be asked. */
export async function askToFill(worker: ServiceWorker | null | undefined): Promise<State | undefined> {
	return worker ? ask(worker, 'fill') : undefined;
}

/** Has a worker remember that the server has nothing newer. */
export async function askToConfirm(worker: ServiceWorker | null): Promise<void> {
	if (worker) await ask(worker, 'confirm', 5000);
}

function ask(
	worker: ServiceWorker,
	what: 'state' | 'fill' | 'confirm',
	patience?: number,
): Promise<State | undefined> {
	return new Promise((done) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }) => {
			done(data as State);
		};
		if (patience !== undefined) setTimeout(done, patience, undefined);
		worker.postMessage({ ask: what } satisfies WorkerQuestion, [port2]);
	});
}

/** Has a worker that waits take over. */
export function askToTakeOver(worker: ServiceWorker) {
	worker.postMessage({ ask: 'take-over' } satisfies WorkerQuestion);
}

/** Whether the reader's system asks for as little as possible to be loaded. */
export function isSavingData(): boolean {
	return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}
