import { decodeWeights, type PackedWeights } from '@/lib/analyse/linear/decode-weights';
import type { WordModels } from '@/lib/analyse/tension/score-words';
import type { UpsetExample } from './examples';
import { packWeights } from './pack-weights';
import { trainRegister } from './train-register';
import { trainUpset } from './train-upset';

export const UPSET_BITS = 17;
export const REGISTER_BITS = 15;

/** The models of a message's words, packed as they are shipped. */
export function trainWordModels(examples: readonly UpsetExample[]): Record<keyof WordModels, PackedWeights> {
  const { company, talk } = trainUpset(examples, UPSET_BITS);
  const { model, bias } = trainRegister(examples, REGISTER_BITS);
  return {
    company: packWeights(company, 0),
    talk: packWeights(talk, 0),
    register: packWeights(model, bias),
  };
}

export function unpackModels(packed: Record<keyof WordModels, PackedWeights>): WordModels {
  return {
    company: decodeWeights(packed.company),
    talk: decodeWeights(packed.talk),
    register: decodeWeights(packed.register),
  };
}
