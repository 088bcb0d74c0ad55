import type { Analysis } from '@/lib/model/analysis';
import { Step } from '@/lib/model/method';
import type { Reading } from '../read-message';
import { makeEvidence } from './make-evidence';

type Found = Analysis['steps'][number];

/** Each step that an agent has done, once, with the first sentence that earns it, in the method's order. */
export function findSteps(readings: readonly Reading[], promises: Analysis['promises']): Found[] {
  const said = readings.flatMap(({ message, steps }) => (message.role === 'agent' ? steps : []));
  const agreed = promises.flatMap(({ evidence, due }): Found[] => (due ? [{ step: 'agree', evidence }] : []));
  const found = [...findResponse(readings), ...said, ...agreed];
  return Step.options.flatMap((step) => found.find((one) => one.step === step) ?? []);
}

/** The first agent's message after a customer's. */
function findResponse(readings: readonly Reading[]): Found[] {
  const asked = readings.findIndex(({ message }) => message.role === 'customer');
  if (asked === -1) return [];
  const reply = readings.slice(asked).find(({ message }) => message.role === 'agent');
  const sentence = reply?.sentences[0];
  return reply && sentence ? [{ step: 'respond', evidence: makeEvidence(reply.message, sentence) }] : [];
}
