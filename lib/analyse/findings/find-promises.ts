import type { Analysis, Evidence } from '@/lib/model/analysis';
import { readDueDate } from '../language/read-due-date';
import type { Reading } from '../read-message';
import { pickContentWords } from '../text/pick-content-words';
import type { Sentence } from '../text/read-sentences';
import { makeEvidence } from './make-evidence';

/** What agents said would be done, by whom and by when, and the later sentence that shows it was. */
export function findPromises(
  agents: readonly Reading[],
  code: string,
  now: string | null,
): Analysis['promises'] {
  return agents.flatMap(({ message, promises }, index) =>
    promises.map(({ who, sentence, due }) => {
      const evidence = makeEvidence(message, sentence);
      return {
        evidence,
        who: who === 'agent' && message.author !== '' ? message.author : who,
        due: message.sentAt ? due : readDueDate(evidence.quote, code, now),
        kept: findProof(sentence, agents.slice(index + 1), code),
      };
    }),
  );
}

/** The first later sentence that says something was done and speaks of the same thing. */
function findProof(promise: Sentence, later: readonly Reading[], code: string): Evidence | null {
  if (later.length === 0) return null;
  const promised = pickContentWords(promise.words, code);
  for (const { message, done } of later)
    for (const sentence of done)
      if ([...pickContentWords(sentence.words, code)].some((word) => promised.has(word)))
        return makeEvidence(message, sentence);
  return null;
}
