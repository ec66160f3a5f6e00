import { DOCUMENT_POLICY, FOR_ALL, HASHED_FOLDERS } from '../../src/http-headers.mjs';

/** One feature of a domain of Alibaba Cloud's CDN, with its arguments; all values are strings. */
export interface CdnFunction {
	readonly functionName: string;
	readonly functionArgs: readonly { readonly argName: string; readonly argValue: string }[];
}

const YEAR_SECONDS = 31_536_000;
/** How long an edge may hand out a page without asking; a refresh after each release makes it shorter. */
const PAGE_SECONDS = 60;

/**
 * The CDN's part of the deployment. `Cache-Control` for browsers comes from the objects; a browser still asks
 * each time for a page, and the edge answers. The whole site gets the policy of documents: for another one on
 * scripts the CDN wants its rules engine, which has to be applied for. Workers then have fewer limits than
 * elsewhere; pages have the same, since theirs are in the HTML.
 *
 * @param base the folder that the site lives in, with slashes at both ends
 */
export function cdnFunctions(base = '/'): CdnFunction[] {
	const at = (path: string) => base.replace(/\/$/, '') + path;
	return [
		keep(base, PAGE_SECONDS, 1),
		...HASHED_FOLDERS.map((folder) => keep(at(folder), YEAR_SECONDS, 90)),
		// A plan's query changes nothing in the answer: one copy for all, and no query reaches the bucket's log.
		make('set_hashkey_args', { hashkey_args: '', disable: 'on', keep_oss_args: 'off' }),
		make('gzip', { enable: 'on' }),
		make('brotli', { enable: 'on' }),
		...Object.entries({ ...FOR_ALL, 'Content-Security-Policy': DOCUMENT_POLICY }).map(([key, value]) =>
			make('set_resp_header', { key, value, header_operation_type: 'add', duplicate: 'off' }),
		),
	];
}

/** How long the edges keep what lies below a path, whatever the bucket tells browsers. Higher weights win. */
function keep(path: string, seconds: number, weight: number): CdnFunction {
	return make('path_based_ttl_set', {
		path,
		ttl: String(seconds),
		weight: String(weight),
		swift_no_cache_low: 'on',
		swift_follow_cachetime: 'off',
	});
}

function make(functionName: string, args: Record<string, string>): CdnFunction {
	return {
		functionName,
		functionArgs: Object.entries(args).map(([argName, argValue]) => ({ argName, argValue })),
	};
}
