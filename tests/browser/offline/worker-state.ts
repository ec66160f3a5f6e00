/** Runs in a page: whether the worker that controls it has kept the whole site. */
export async function isWhole(): Promise<boolean> {
	const { controller } = navigator.serviceWorker;
	if (!controller) return false;
	const { port1, port2 } = new MessageChannel();
	const said = new Promise<{ whole: boolean }>((done) => {
		port1.onmessage = ({ data }) => done(data as { whole: boolean });
	});
	controller.postMessage({ ask: 'state' }, [port2]);
	return (await said).whole;
}

/** Runs in a page: has the worker keep what is missing, and says whether the whole is kept then. */
export async function fill(): Promise<boolean> {
	const { active } = (await navigator.serviceWorker.getRegistration())!;
	const { port1, port2 } = new MessageChannel();
	const said = new Promise<{ whole: boolean }>((done) => {
		port1.onmessage = ({ data }) => done(data as { whole: boolean });
	});
	active!.postMessage({ ask: 'fill' }, [port2]);
	return (await said).whole;
}

/** Runs in a page: the names of all caches. */
export async function cacheNames(): Promise<string[]> {
	return (await caches.keys()).sort();
}
