import type { ComposerMode } from '@/lib/model/reading';
import type { ComposerRule } from '@/lib/sites/vocabulary';
import { holds } from './holds';
import { makePage, type PageOptions } from './page';

/**
 * Who will see what is written in the editor. For an editor in a frame pass the frame's element. Internal is asked first,
 * so that conflicting marks say internal; without any mark it is unknown, never public by default.
 */
export function readComposerMode(
  rule: ComposerRule,
  editor: Element,
  url: URL,
  options: PageOptions = {},
): ComposerMode {
  const page = makePage(editor.ownerDocument, url, options);
  const subject = { page, root: editor, element: editor };
  const internalFirst = [...rule.modes].sort((one, other) => rank(one.mode) - rank(other.mode));
  return internalFirst.find(({ when }) => holds(when, subject))?.mode ?? 'unknown';
}

function rank(mode: ComposerMode): number {
  return mode === 'internal' ? 0 : 1;
}
