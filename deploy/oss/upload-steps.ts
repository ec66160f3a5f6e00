import { headersFor, isHashed } from '../../src/http-headers.mjs';
import { contentType } from './content-type.ts';

/** Files that are put with one call of ossutil: it sets the same headers for all that it is given. */
export interface UploadStep {
	/** Names in the built site. */
	readonly names: readonly string[];
	readonly type: string;
	readonly cacheControl: string;
	/** Whether a file that is there already may stay: its name changes with its contents. */
	readonly isHashed: boolean;
}

/**
 * What is put, in an order in which at no moment anything that is there names what is not: hashed files, other files,
 * pages, the worker. Compressed copies stay at home, since OSS hands out one form only.
 *
 * @param files names in the built site
 * @throws where nobody has said what type a file has
 */
export function uploadSteps(files: readonly string[]): UploadStep[] {
	const names = files.filter((name) => !/\.(br|gz)$/.test(name) && name !== '_headers').sort();
	const order = [
		(name: string) => isHashed(`/${name}`),
		(name: string) => name !== 'sw.js' && !name.endsWith('.html'),
		(name: string) => name !== 'sw.js',
		() => true,
	];
	const groups = Map.groupBy(
		names,
		(name) => `${order.findIndex((fits) => fits(name))} ${contentType(name)}`,
	);
	return [...groups]
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([, group]) => ({
			names: group,
			type: contentType(group[0]!),
			cacheControl: headersFor(`/${group[0]}`)['Cache-Control']!,
			isHashed: isHashed(`/${group[0]}`),
		}));
}

/**
 * The arguments with which ossutil 2 carries out a step.
 *
 * @param folder a folder that holds the step's files alone
 * @param target `oss://bucket/` with the folder that the site lives in
 */
export function ossutilArguments(step: UploadStep, folder: string, target: string): string[] {
	return [
		...['cp', `${folder}/`, target, '--recursive', '--force'],
		...(step.isHashed ? ['--ignore-existing'] : []),
		...['--content-type', step.type, '--cache-control', step.cacheControl],
	];
}
