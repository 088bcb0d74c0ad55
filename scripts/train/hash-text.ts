import { hashWords } from '@/lib/analyse/linear/hash-words';
import { readSentences } from '@/lib/analyse/text/read-sentences';

/** The hashed features of a text, exactly as the shipped analyser computes them. */
export function hashText(text: string, bits: number): Uint32Array {
  const buckets: number[] = [];
  for (const { words } of readSentences(text, false))
    hashWords(words, bits, (bucket) => buckets.push(bucket));
  return Uint32Array.from(buckets);
}
