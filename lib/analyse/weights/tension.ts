import type { TensionFeature } from '../tension/tension-features';

interface Calibration {
  intercept: number;
  weights: Partial<Record<TensionFeature, number>>;
}

/** Written by scripts/train. `ruled` is for languages without a word model. */
export const tensionWeights: Record<'modelled' | 'ruled', Calibration> = {
  "modelled": {
    "intercept": -0.547,
    "weights": {
      "whole": 0.808,
      "hottest": -0.006,
      "angry": 0.832,
      "frustrated": 0.476,
      "disappointed": 0.009,
      "worried": -0.324,
      "confused": -0.072,
      "grateful": -0.082,
      "calm": -0.479,
      "risks": 0.538,
      "abuse": 0.818,
      "shouting": 0.771,
      "exclamations": 0.071,
      "questions": -0.128,
      "gladFaces": -0.105,
      "sadFaces": -0.154,
      "angryFaces": 0.317,
      "length": -0.154
    }
  },
  "ruled": {
    "intercept": -0.439,
    "weights": {
      "angry": 1.373,
      "frustrated": 0.926,
      "disappointed": 0.278,
      "worried": -0.413,
      "confused": 0.099,
      "grateful": -0.625,
      "calm": -0.571,
      "risks": 0.566,
      "abuse": 1.183,
      "shouting": 0.924,
      "exclamations": 0.024,
      "questions": -0.272,
      "gladFaces": -0.166,
      "sadFaces": -0.112,
      "angryFaces": 0.317,
      "length": -0.024
    }
  }
};
