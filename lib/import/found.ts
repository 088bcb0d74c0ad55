import type { PhraseDraft } from '@/lib/model/own-phrase';
import type { ImportSource, SkippedPhrase } from './import-preview';
import type { Weave } from './weave';

/** Turns the placeholders of another program into ours, by way of the weave. */
export type Dialect = (text: string, weave: Weave) => string;

/** A wording as it stands in the file. */
export interface FoundText {
  /** As the file says it: `en`, `en-US`, `English`; empty where it says nothing. */
  lang: string;
  text: string;
  form: 'plain' | 'markdown' | 'html';
}

/** A phrase as it stands in the file, before anything is converted. */
export interface FoundPhrase {
  name: string;
  folder: string;
  texts: FoundText[];
  shortcut: string | null;
  tags: string[];
  /** The names under which others in the file can include it. */
  keys?: string[];
  dialect?: Dialect;
  notes?: string[];
  /** From a file of our own: everything is taken exactly as it is. */
  exact?: { draft: PhraseDraft; id?: string };
}

export type Found =
  | { status: 'found'; from: ImportSource; phrases: FoundPhrase[]; skipped: SkippedPhrase[] }
  | { status: 'refused'; reason: string };
