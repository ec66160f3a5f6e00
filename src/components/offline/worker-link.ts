import type { Question, State } from '../../worker/worker.ts';

/** Asks a worker how much it has kept; `undefined` where it does not answer. */
export function stateOf(worker: ServiceWorker): Promise<State | undefined> {
	return new Promise((done) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }) => {
			done(data as State);
		};
		setTimeout(done, 5000, undefined);
		worker.postMessage({ ask: 'state' } satisfies Question, [port2]);
	});
}

export function tell(worker: ServiceWorker | null | undefined, ask: Exclude<Question['ask'], 'state'>) {
	worker?.postMessage({ ask } satisfies Question);
}

/** Whether the reader's system asks for as little as possible to be loaded. */
export function savesData(): boolean {
	return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}
