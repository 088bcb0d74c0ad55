import { runsOf, wordsOf } from './runs-of';

/** Words of a run that a draft and a phrase must share to count as the phrase's. */
const RUN = 5;
/** Where another's words begin: a quoted line, its headline, a signature. */
const OTHERS =
  /^(?:>|-- ?$|_{5,}|-{5,}|(?:On|Am|Le|El|Em) .{4,120}(?:wrote|schrieb.*|écrit|escribió|escreveu)\s*:)/mu;

export interface Scripted {
  /** Words of the draft, without quotes and signature. */
  words: number;
  /** 0 to 1: the share of them that stands word for word in a phrase. */
  share: number;
}

/** A gauge for drafts: how much of one is phrases, word for word. Made once for a set of phrase texts. */
export function createScriptGauge(texts: readonly string[]): (draft: string) => Scripted {
  const known = new Set(texts.flatMap((text) => runsOf(text, RUN)));
  return (draft) => {
    const words = wordsOf(draft.slice(0, OTHERS.exec(draft)?.index ?? draft.length));
    const isScripted = new Array<boolean>(words.length).fill(false);
    for (let at = 0; at + RUN <= words.length; at += 1)
      if (known.has(words.slice(at, at + RUN).join(' '))) isScripted.fill(true, at, at + RUN);
    const scripted = isScripted.filter(Boolean).length;
    return { words: words.length, share: words.length === 0 ? 0 : scripted / words.length };
  };
}
