import { afterAll } from 'vitest';
import { endStrays } from './journey.ts';

// Vitest runs this in each file, where the modules themselves are shared.
afterAll(endStrays);
