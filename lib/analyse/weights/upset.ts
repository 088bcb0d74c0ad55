import type { PackedWeights } from '../linear/decode-weights';
export const upsetWeights: PackedWeights = { bits: 4, scale: 0, bias: 0, bytes: 'AAAAAAAAAAAAAAAAAAAAAA==' };
