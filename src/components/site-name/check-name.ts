import type { NameFinding } from '../../domain/site-name/evaluate.ts';

/** What the rules find in a name, for this person. */
export type CheckName = (name: string) => readonly NameFinding[];
