import type { Analysis, Evidence } from '@/lib/model/analysis';
import type { Reading } from '../read-message';
import type { CompiledBook } from '../rules/find-rule-book';
import { pickContentWords } from '../text/pick-content-words';
import type { Sentence } from '../text/read-sentences';
import { makeEvidence } from './make-evidence';

/** How many of the agents' messages after a question are looked at for its answer. */
const NEAR = 6;

/**
 * Every question a customer asked, with the sentence of an agent that answers it, or null while it is open. A
 * sentence answers when it looks like an answer to that kind of question and shares a word with it; two shared words
 * are enough by themselves. In the first reply a telling answer, or one to the only question, needs no shared word:
 * “Where is it?” has none to share.
 */
export function matchAnswers(
  readings: readonly Reading[],
  compiled: CompiledBook | null,
): Analysis['questions'] {
  return readings.flatMap((reading, index) => {
    if (reading.questions.length === 0) return [];
    const replies = findReplies(readings, index);
    return reading.questions.map((question) => ({
      evidence: question.evidence,
      answer: compiled
        ? findAnswer(question.sentence, reading.questions.length === 1, replies, compiled)
        : null,
    }));
  });
}

/** The agents' next messages. A long thread is not searched to its end for each question. */
function findReplies(readings: readonly Reading[], index: number): Reading[] {
  const replies: Reading[] = [];
  for (let at = index + 1; at < readings.length && replies.length < NEAR; at += 1) {
    const reading = readings[at];
    if (reading?.message.role === 'agent') replies.push(reading);
  }
  return replies;
}

function findAnswer(
  question: Sentence,
  alone: boolean,
  replies: readonly Reading[],
  { answers, book }: CompiledBook,
): Evidence | null {
  if (replies.length === 0) return null;
  const kind = answers.find(({ asked }) => asked(question).length > 0);
  const asked = pickContentWords(question.words, book.code);
  for (const [turn, reply] of replies.entries()) {
    const candidates = reply.sentences.filter(
      (sentence) => !sentence.asks && !reply.courtesies.has(sentence),
    );
    for (const sentence of candidates) {
      const fits = (kind?.said(sentence).length ?? 0) > 0;
      const shared = countShared(asked, pickContentWords(sentence.words, book.code));
      const enough = fits ? shared > 0 || (turn === 0 && (alone || kind?.telling === true)) : shared > 1;
      if (enough) return makeEvidence(reply.message, sentence);
    }
  }
  return null;
}

function countShared(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0;
  for (const word of some) if (others.has(word)) count += 1;
  return count;
}
