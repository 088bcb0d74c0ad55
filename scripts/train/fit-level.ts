import {
  type TensionFeature,
  type TensionVector,
  tensionFeatures,
} from '@/lib/analyse/tension/tension-features';
import type { CalibrationRow } from './calibration-rows';
import { fitLogistic } from './fit-logistic';
import { measureAuc } from './measure-auc';

/** A little ridge keeps rare signs, such as abuse, from running away. */
const RIDGE = 2;
/** Sets that differ in how often people are upset learn an offset that is not shipped: zero is the support messages'. */
const OFFSETS = ['comments', 'issues'];

export interface Calibration {
  intercept: number;
  weights: Partial<TensionVector>;
}

const companyFeatures = tensionFeatures.filter((name) => name !== 'peak');
const talkFeatures = tensionFeatures.filter((name) => name !== 'whole' && name !== 'hottest');
const ruledFeatures = talkFeatures.filter((name) => name !== 'talk' && name !== 'peak');

/** Fits the level: as a message to a company and as talk, each weighed by how much a message reads so, and by rules. */
export function fitLevel(rows: readonly CalibrationRow[]): Record<'company' | 'talk' | 'ruled', Calibration> {
  const names = [
    ...companyFeatures.map((name) => `company ${name}`),
    ...talkFeatures.map((name) => `talk ${name}`),
    ...OFFSETS,
  ];
  const { intercept, weights } = fitLogistic(
    names,
    rows.map((row) => ({ ...row, vector: mix(row) })),
    RIDGE,
  );
  const pick = (kind: string, features: readonly TensionFeature[]): Calibration => ({
    intercept,
    weights: Object.fromEntries(features.map((name) => [name, weights[`${kind} ${name}`] ?? 0])),
  });
  const support = rows.filter(({ source }) => !OFFSETS.includes(source));
  const fitted = {
    company: pick('company', companyFeatures),
    talk: pick('talk', talkFeatures),
    ruled: fitLogistic(ruledFeatures, support, RIDGE),
  };
  for (const source of new Set(rows.map((row) => row.source))) printAuc(rows, source, fitted);
  return fitted;
}

function mix({ vector, register, source }: CalibrationRow): Record<string, number> {
  return Object.fromEntries([
    ...companyFeatures.map((name) => [`company ${name}`, register * vector[name]]),
    ...talkFeatures.map((name) => [`talk ${name}`, (1 - register) * vector[name]]),
    ...OFFSETS.map((name) => [name, source === name ? 1 : 0]),
  ]);
}

function printAuc(
  rows: readonly CalibrationRow[],
  source: string,
  { company, talk, ruled }: Record<'company' | 'talk' | 'ruled', Calibration>,
): void {
  const some = rows.filter((row) => row.source === source);
  const measure = (score: (row: CalibrationRow) => number) =>
    measureAuc(some.map((row) => ({ score: score(row), positive: row.positive }))).toFixed(3);
  const whole = measure(
    ({ vector, register }) =>
      register * weigh(vector, company.weights) + (1 - register) * weigh(vector, talk.weights),
  );
  const byRules = measure(({ vector }) => weigh(vector, ruled.weights));
  console.log(`${source}: out-of-fold AUC ${whole}, by rules alone ${byRules} (${some.length} messages)`);
}

function weigh(vector: TensionVector, weights: Partial<TensionVector>): number {
  return tensionFeatures.reduce((sum, name) => sum + vector[name] * (weights[name] ?? 0), 0);
}
