import { anyEditable } from './any-editable';
import { blockNote } from './block-note';
import { browserTyped } from './browser-typed';
import { ckeditor4 } from './ckeditor-4';
import { ckeditor5 } from './ckeditor-5';
import { codeMirror5 } from './code-mirror-5';
import { codeMirror6 } from './code-mirror-6';
import { draftJs } from './draft-js';
import type { Driver } from './driver';
import { editorJs } from './editor-js';
import { field } from './field';
import { lexical } from './lexical';
import { milkdown } from './milkdown';
import { monaco } from './monaco';
import { plaintextOnly } from './plaintext-only';
import { proseMirror } from './prose-mirror';
import { quill } from './quill';
import { roosterJs } from './rooster-js';
import { slate } from './slate';
import { tinymce } from './tinymce';
import { toastUiMarkdown } from './toast-ui-markdown';
import { trix } from './trix';

/** In order: editors that hide a field before the field, special builds before what they are built on, any editable last. */
const drivers: readonly Driver[] = [
  codeMirror5,
  monaco,
  codeMirror6,
  field,
  slate,
  draftJs,
  lexical,
  trix,
  editorJs,
  roosterJs,
  browserTyped,
  blockNote,
  milkdown,
  toastUiMarkdown,
  proseMirror,
  ckeditor5,
  ckeditor4,
  tinymce,
  quill,
  plaintextOnly,
  anyEditable,
];

/** The driver for an element that takes keys, or null when it takes none. */
export function chooseDriver(input: HTMLElement): Driver | null {
  return drivers.find((driver) => driver.fits(input)) ?? null;
}
