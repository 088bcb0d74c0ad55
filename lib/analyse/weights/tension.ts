import type { TensionFeature } from '../tension/tension-features';

interface Calibration {
  intercept: number;
  weights: Partial<Record<TensionFeature, number>>;
}

/** Written by scripts/train. `ruled` is for languages without a word model. */
export const tensionWeights: Record<'company' | 'talk' | 'ruled', Calibration> = {
  "company": {
    "intercept": -0.142,
    "weights": {
      "whole": 1.516,
      "hottest": -0.203,
      "talk": -0.295,
      "angry": 0.308,
      "frustrated": 0.214,
      "disappointed": 0.016,
      "worried": -0.189,
      "confused": 0.124,
      "grateful": 0.111,
      "calm": -0.318,
      "risks": 0.463,
      "abuse": 0.165,
      "shouting": 0.535,
      "exclamations": 0.049,
      "questions": -0.034,
      "gladFaces": -0.332,
      "sadFaces": -0.247,
      "angryFaces": 0.218,
      "length": -0.302
    }
  },
  "talk": {
    "intercept": -0.142,
    "weights": {
      "talk": 0.752,
      "peak": 0.139,
      "angry": 0.238,
      "frustrated": 0.275,
      "disappointed": 0.11,
      "worried": -0.136,
      "confused": -0.208,
      "grateful": -0.39,
      "calm": -0.482,
      "risks": 0.289,
      "abuse": 0.563,
      "shouting": 0.226,
      "exclamations": -0.046,
      "questions": 0.062,
      "gladFaces": 0.037,
      "sadFaces": 0.329,
      "angryFaces": 0.277,
      "length": -0.244
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
