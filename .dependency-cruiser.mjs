/**
 * No module may depend on itself by way of others, not for types either: whoever reads one of a circle has to read all of
 * them. (`import-x/no-cycle` of ESLint looks past type imports.) Nothing imports an .astro file but another, so those can
 * close no circle with a module.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
	forbidden: [{ name: 'no-circles', severity: 'error', from: {}, to: { circular: true } }],
	options: {
		doNotFollow: { path: 'node_modules' },
		// Imports as written, before TypeScript leaves out those of types.
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
	},
};
