/**
 * What a service worker sees as its global object, as far as we use it. TypeScript's own library for
 * workers cannot stand beside the one for pages in one program.
 */
export interface WorkerScope {
	readonly location: { readonly origin: string };
	readonly registration: {
		readonly scope: string;
		readonly installing: object | null;
		readonly waiting: object | null;
		unregister(): Promise<boolean>;
	};
	readonly clients: {
		claim(): Promise<void>;
		matchAll(options: {
			type: 'window';
			includeUncontrolled: boolean;
		}): Promise<readonly { readonly url: string; readonly id: string }[]>;
	};
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
	addEventListener(type: 'fetch', listener: (event: Fetch) => void): void;
	addEventListener(type: 'message', listener: (event: Lasting & MessageEvent) => void): void;
}

interface Lasting {
	/** The worker stays until this is done; a failure fails the installation. */
	waitUntil(work: Promise<unknown>): void;
}

interface Fetch extends Lasting {
	readonly request: Request;
	/** The page that asks; empty where a new page is asked for. */
	readonly clientId: string;
	respondWith(answer: Response | Promise<Response>): void;
}

/** The global object of the worker that this runs in. */
export const worker = globalThis as unknown as WorkerScope;
