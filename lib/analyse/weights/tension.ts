import type { TensionFeature } from '../tension/tension-features';

interface Calibration {
  intercept: number;
  weights: Partial<Record<TensionFeature, number>>;
}

/** Written by scripts/train. `ruled` is for languages without a word model. */
export const tensionWeights: Record<'modelled' | 'ruled', Calibration> = {
  "modelled": {
    "intercept": -0.688,
    "weights": {
      "whole": 0.955,
      "hottest": 0.136,
      "general": -0.18,
      "angry": 0.749,
      "frustrated": 0.32,
      "disappointed": -0.01,
      "worried": -0.257,
      "confused": -0.216,
      "grateful": -0.222,
      "calm": -0.457,
      "risks": 0.382,
      "abuse": 0.733,
      "shouting": 0.669,
      "exclamations": -0.042,
      "questions": -0.227,
      "gladFaces": -0.165,
      "sadFaces": -0.232,
      "angryFaces": 0.294,
      "length": -0.104
    }
  },
  "ruled": {
    "intercept": -0.18,
    "weights": {
      "angry": 1.292,
      "frustrated": 0.814,
      "disappointed": 0.225,
      "worried": -0.466,
      "confused": 0.121,
      "grateful": -0.772,
      "calm": -0.61,
      "risks": 0.49,
      "abuse": 1.194,
      "shouting": 0.89,
      "exclamations": 0.001,
      "questions": -0.385,
      "gladFaces": -0.219,
      "sadFaces": -0.134,
      "angryFaces": 0.294,
      "length": -0.074
    }
  }
};
