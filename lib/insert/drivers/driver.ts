/**
 * One driver is one editor family: how to know it, how to read it, how to put text into it.
 * In: the element that takes the keys. Out: a changed composer, or an untouched one. A driver never sends, never
 * retries by another way, and never decides whether it worked: the caller reads the composer back.
 */
import type { Insert } from '@/lib/model/insertion';

export interface Driver {
  readonly name: string;
  /** Whether bold, lists and links survive in it. */
  readonly kind: 'plain' | 'rich';
  /** True for the editors that it knows. The first driver that fits is the one that is used. */
  fits(input: HTMLElement): boolean;
  /** The element that holds what the agent wrote; usually the one that takes the keys. */
  content(input: HTMLElement): HTMLElement;
  /** The composer's text, one line for each line or block. `content` is what the method above gave. */
  read(content: HTMLElement): string;
  /** True when the editor keeps only the lines in view in the page, so that `read` may give a part. */
  readonly partial?: boolean;
  /** Puts it at the caret, in place of what is selected. The composer has the focus and the caret is set. */
  insert(input: HTMLElement, request: Insert): void | Promise<void>;
  /** How the editor undoes one step: by its own key only, or by the browser's command where the key is not taken. */
  readonly undo: 'key' | 'command';
}
