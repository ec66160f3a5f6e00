import { compilePapers } from '../../compile/papers.ts';
import { defineToolData } from '../../compile/tool-data.ts';

/** The kinds of papers, and what asks for them. */
export default defineToolData(compilePapers);
