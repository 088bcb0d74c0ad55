/**
 * Phrases of other programs, and of our own files, made ready to be looked at before anything is kept.
 * In: a file's name and text, and the language to take for granted (ISO 639-1). Out: drafts with notes on what could not be
 * converted, or one plain reason for refusing. It must not write anything, run anything it reads, or ask the network.
 */
import type { PhraseDraft } from '@/lib/model/own-phrase';

export type ImportSource =
  | 'evenkeel'
  | 'briskine'
  | 'text-blaze'
  | 'textexpander'
  | 'espanso'
  | 'chatwoot'
  | 'zendesk'
  | 'csv'
  | 'markdown';

export interface ImportedPhrase {
  draft: PhraseDraft;
  /** Only from our own JSON: the phrase is the one with this id, wherever it comes from. */
  id?: string;
  /** What is not as it was, in plain sentences. */
  notes: string[];
}

export interface SkippedPhrase {
  /** What it is called in the file. */
  what: string;
  reason: string;
}

export type ImportPreview =
  | { status: 'read'; from: ImportSource; phrases: ImportedPhrase[]; skipped: SkippedPhrase[] }
  | { status: 'refused'; reason: string };
