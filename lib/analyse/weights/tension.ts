import type { TensionFeature } from '../tension/tension-features';

interface Calibration {
  intercept: number;
  weights: Partial<Record<TensionFeature, number>>;
}

/** Written by scripts/train. `ruled` is for languages without a word model. */
export const tensionWeights: Record<'company' | 'talk' | 'ruled', Calibration> = {
  "company": {
    "intercept": -0.356,
    "weights": {
      "whole": 1.029,
      "hottest": -0.07,
      "angry": 0.413,
      "frustrated": 0.237,
      "disappointed": -0.033,
      "worried": -0.297,
      "confused": 0.08,
      "grateful": 0.209,
      "calm": -0.382,
      "risks": 0.474,
      "abuse": 0.241,
      "shouting": 0.569,
      "exclamations": 0.102,
      "questions": -0.011,
      "gladFaces": -0.212,
      "sadFaces": -0.199,
      "angryFaces": 0.253,
      "length": -0.282
    }
  },
  "talk": {
    "intercept": -0.356,
    "weights": {
      "talk": 0.851,
      "angry": 0.483,
      "frustrated": 0.362,
      "disappointed": 0.149,
      "worried": -0.031,
      "confused": -0.164,
      "grateful": -0.395,
      "calm": -0.418,
      "risks": 0.267,
      "abuse": 0.603,
      "shouting": 0.151,
      "exclamations": -0.066,
      "questions": 0.119,
      "gladFaces": 0.043,
      "sadFaces": 0.281,
      "angryFaces": 0.175,
      "length": -0.158
    }
  },
  "ruled": {
    "intercept": -0.087,
    "weights": {
      "angry": 1.232,
      "frustrated": 0.808,
      "disappointed": 0.125,
      "worried": -0.483,
      "confused": 0.149,
      "grateful": -0.715,
      "calm": -0.636,
      "risks": 0.433,
      "abuse": 1.144,
      "shouting": 0.886,
      "exclamations": -0.015,
      "questions": -0.453,
      "gladFaces": -0.25,
      "sadFaces": -0.139,
      "angryFaces": 0.279,
      "length": -0.096
    }
  }
};
