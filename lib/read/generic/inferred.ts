import type { Site } from '@/lib/sites/vocabulary';

/** Rules for one page, told by its structure, and how sure that is, 0 to 1. */
export type Inferred = { site: Site; sureness: number };
