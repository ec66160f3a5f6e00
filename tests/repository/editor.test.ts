/** What an editor, and a container for developers, are told is what the project has. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/steps.mjs';
import { needs } from '../../scripts/lib/system.mjs';
import { collections } from '../../src/content-model/collections.ts';

const read = (name: string) => readFileSync(join(root, name), 'utf8');
const json = <T>(name: string) => JSON.parse(read(name)) as T;

test('each collection of YAML files has its schema in the editor, as the build writes it', () => {
	const { 'yaml.schemas': schemas } = json<{ 'yaml.schemas': Record<string, string> }>(
		'.vscode/settings.json',
	);
	expect(schemas).toEqual(
		Object.fromEntries(
			Object.keys(collections).map((name) => [
				`.astro/collections/${name}.schema.json`,
				`src/content/${name}/**/*.yaml`,
			]),
		),
	);
	for (const name of Object.keys(collections)) {
		expect(existsSync(join(root, 'src/content', name)), name).toBe(true);
	}
});

test('the container for developers has every package that the tests need', () => {
	const words = read('.devcontainer/Containerfile').split(/\s+/);
	const { build } = json<{ build: { dockerfile: string } }>('.devcontainer/devcontainer.json');
	expect(build.dockerfile).toBe('Containerfile');
	for (const name of needs.flatMap(({ packages }) => packages)) expect(words).toContain(name);
});

test('the container and the editor recommend the same extensions', () => {
	const { customizations } = json<{ customizations: { vscode: { extensions: string[] } } }>(
		'.devcontainer/devcontainer.json',
	);
	const { recommendations } = json<{ recommendations: string[] }>('.vscode/extensions.json');
	expect(customizations.vscode.extensions).toEqual(recommendations);
});
