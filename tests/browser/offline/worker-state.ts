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
