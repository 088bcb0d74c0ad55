import type { PackedWeights } from '../linear/decode-weights';
export const topicWeights: PackedWeights = { bits: 0, scale: 0, bias: 0, bytes: 'AAAAAAAAAAAA' };
