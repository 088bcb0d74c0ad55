import { hashMarks } from '@/lib/analyse/linear/hash-marks';
import { hashWords } from '@/lib/analyse/linear/hash-words';
import { readSentences } from '@/lib/analyse/text/read-sentences';

const seen = new Map<string, Uint32Array>();

/** The hashed features of a text, exactly as the shipped analyser computes them. Remembered: each fold asks again. */
export function hashText(text: string, bits: number, marks: boolean): Uint32Array {
  const key = `${bits} ${marks} ${text}`;
  const known = seen.get(key);
  if (known) return known;
  const buckets: number[] = [];
  for (const { words } of readSentences(text, false))
    hashWords(words, bits, (bucket) => buckets.push(bucket));
  if (marks) hashMarks(text, bits, (bucket) => buckets.push(bucket));
  const features = Uint32Array.from(buckets);
  seen.set(key, features);
  return features;
}
