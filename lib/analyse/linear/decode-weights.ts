/**
 * Weights as they are kept in a file: one character a bucket, which compression squeezes better than base64. Most
 * weights are tiny and a few are large, so the steps widen outwards.
 */
export interface PackedWeights {
  bits: number;
  /** What the outermost step is worth. */
  most: number;
  bias: number;
  steps: string;
}

export interface Weights {
  bits: number;
  bias: number;
  values: Float32Array;
}

/** The character of a weight of zero, in the middle of the printable ones. */
export const ZERO = 79;
/** Most steps on either side of zero. */
export const MOST_STEPS = 31;
/** A step is worth its share of the steps to this power. */
export const WIDENING = 1.5;

/** Unpacks weights. */
export function decodeWeights({ bits, most, bias, steps }: PackedWeights): Weights {
  const worth = Float32Array.from({ length: 2 * MOST_STEPS + 1 }, (_, index) => {
    const step = index - MOST_STEPS;
    return Math.sign(step) * most * (Math.abs(step) / MOST_STEPS) ** WIDENING;
  });
  const values = new Float32Array(steps.length);
  for (let index = 0; index < steps.length; index += 1)
    values[index] = worth[steps.charCodeAt(index) - ZERO + MOST_STEPS] ?? 0;
  return { bits, bias, values };
}
