import { readContent } from '../../../src/content-model/read.ts';
import { compileStages } from '../../../src/compile/timeline.ts';

export const content = await readContent();

/** The project's own stages. */
export const realStages = compileStages(content);
