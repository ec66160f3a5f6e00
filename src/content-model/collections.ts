import type { z } from 'astro/zod';
import { askedSchema } from './schemas/asked.ts';
import { checkRuleSchema } from './schemas/check-rules.ts';
import { decisionSchema, questionSchema } from './schemas/decisions.ts';
import { durationSchema } from './schemas/durations.ts';
import { factSchema } from './schemas/facts.ts';
import { holidaySchema } from './schemas/holidays.ts';
import { nameRuleSchema } from './schemas/name-rules.ts';
import { fraudSignSchema, hostSchema } from './schemas/hosts.ts';
import { paperSchema } from './schemas/papers.ts';
import { provinceSchema } from './schemas/provinces.ts';
import { rejectionSchema } from './schemas/rejections.ts';
import { remarkSchema } from './schemas/remarks.ts';
import { sourceSchema } from './schemas/sources.ts';
import { stageSchema } from './schemas/stages.ts';
import { subjectSchema } from './schemas/subjects.ts';
import { synonymSchema } from './schemas/synonyms.ts';
import { taskSchema } from './schemas/tasks.ts';

/** Every collection of data: the folder below `src/content/` and the schema of its YAML files. */
export const collections = {
	sources: sourceSchema,
	facts: factSchema,
	subjects: subjectSchema,
	provinces: provinceSchema,
	tasks: taskSchema,
	stages: stageSchema,
	holidays: holidaySchema,
	'name-rules': nameRuleSchema,
	'check-rules': checkRuleSchema,
	papers: paperSchema,
	remarks: remarkSchema,
	rejections: rejectionSchema,
	questions: questionSchema,
	decisions: decisionSchema,
	hosts: hostSchema,
	'fraud-signs': fraudSignSchema,
	synonyms: synonymSchema,
	asked: askedSchema,
	durations: durationSchema,
};

/** The name of a collection: its folder below `src/content/`. */
export type CollectionName = keyof typeof collections;
/** An entry of a collection, as its schema gives it. */
export type Entry<K extends CollectionName> = z.output<(typeof collections)[K]>;

/** The whole content: by collection, then by id, in the order of the ids. */
export type Content = { readonly [K in CollectionName]: ReadonlyMap<string, Entry<K>> };
