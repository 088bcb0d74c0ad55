/**
 * Trains everything that lib/analyse/weights holds: `npm run train -- --data DIR`. The same data gives the same
 * weights: nothing here draws a random number, so the seed in the provenance is only the fold rule.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { decodeWeights, type PackedWeights } from '@/lib/analyse/linear/decode-weights';
import { readMessage } from '@/lib/analyse/read-message';
import { findRuleBook } from '@/lib/analyse/rules/find-rule-book';
import { scoreWords, type WordModels } from '@/lib/analyse/tension/score-words';
import { describeTension, type TensionVector, tensionFeatures } from '@/lib/analyse/tension/tension-features';
import { hashSources, readTopicExamples, readUpsetExamples, type UpsetExample } from './examples';
import { fitLogistic } from './fit-logistic';
import { measureAuc } from './measure-auc';
import { packWeights } from './pack-weights';
import { trainTopics } from './train-topics';
import { trainUpset } from './train-upset';

const UPSET_BITS = 17;
const UPSET_STEPS = 31;
const TOPIC_BITS = 13;
const FOLDS = 3;
/** One comment in so many is kept from the models of a fold, to calibrate with. */
const HELD = 12;
/** The rating from which a message counts as upset. */
const UPSET = 2;
/** A little ridge keeps rare signs, such as abuse, from running away. */
const CALIBRATION_RIDGE = 2;
/** What all held comments weigh beside all support messages. */
const COMMENTS_SHARE = 0.6;

interface CalibrationRow {
  vector: Record<CalibrationName, number>;
  target: number;
  positive: boolean;
  weight: number;
  source: string;
}
/** Comments learn an offset of their own, so that the level's zero is the support messages'. It is not shipped. */
type CalibrationName = (typeof tensionFeatures)[number] | 'comments';

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } });
const folder = values.data;
const examples = readUpsetExamples(folder);

const final = trainWordModels(() => true);
writeWeights('upset', 'upsetWeights', final.upset);
writeWeights('general', 'generalWeights', final.general);
writeTension(readCalibrationRows());
writeWeights('topics', 'topicWeights', packWeights(trainTopics(readTopicExamples(folder), TOPIC_BITS), 0));
writeProvenance();

function trainWordModels(mayUse: (example: UpsetExample, index: number) => boolean): {
  upset: PackedWeights;
  general: PackedWeights;
} {
  const train = (some: readonly UpsetExample[]) => packWeights(trainUpset(some, UPSET_BITS), 0, UPSET_STEPS);
  const usable = examples.filter(mayUse);
  return {
    upset: train(usable),
    general: train(usable.filter(({ source }) => source === 'comments')),
  };
}

/** Calibration needs messages that the word models have not seen: each fold is scored by models of the rest. */
function readCalibrationRows(): CalibrationRow[] {
  const rows: CalibrationRow[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isHeld = ({ source, heat }: UpsetExample, index: number) =>
      heat === undefined ? source === 'comments' && index % HELD === fold : index % FOLDS === fold;
    const packed = trainWordModels((example, index) => !isHeld(example, index));
    const models = { upset: decodeWeights(packed.upset), general: decodeWeights(packed.general) };
    for (const { text, target, heat, source } of examples.filter(isHeld))
      rows.push({
        vector: { ...describe(text, models), comments: heat === undefined ? 1 : 0 },
        target,
        positive: heat === undefined ? target > 0.5 : heat >= UPSET,
        weight: 1,
        source,
      });
  }
  return weigh(rows);
}

/** Upset and calm support messages weigh the same, so that a level of 50 lies between them whatever their numbers here. */
function weigh(rows: CalibrationRow[]): CalibrationRow[] {
  const support = rows.filter(({ vector }) => vector.comments === 0);
  const upset = support.filter(({ positive }) => positive).length;
  const calm = support.length - upset;
  const comment = (COMMENTS_SHARE * 2 * calm) / (rows.length - support.length);
  return rows.map((row) => ({
    ...row,
    weight: row.vector.comments === 1 ? comment : row.positive ? calm / upset : 1,
  }));
}

function writeTension(rows: readonly CalibrationRow[]): void {
  const ruled = tensionFeatures.filter((name) => !['whole', 'hottest', 'general'].includes(name));
  const support = rows.filter(({ vector }) => vector.comments === 0);
  const fitted = {
    modelled: withoutOffset(fitLogistic([...tensionFeatures, 'comments'], rows, CALIBRATION_RIDGE)),
    ruled: fitLogistic(ruled, support, CALIBRATION_RIDGE),
  };
  writeFile(
    'tension',
    `import type { TensionFeature } from '../tension/tension-features';

interface Calibration {
  intercept: number;
  weights: Partial<Record<TensionFeature, number>>;
}

/** Written by scripts/train. \`ruled\` is for languages without a word model. */
export const tensionWeights: Record<'modelled' | 'ruled', Calibration> = ${JSON.stringify(fitted, null, 2)};
`,
  );
  for (const source of ['care', 'written', 'comments'])
    for (const [name, { weights }] of Object.entries(fitted)) printAuc(rows, source, name, weights);
}

function withoutOffset({
  intercept,
  weights: { comments: _, ...weights },
}: {
  intercept: number;
  weights: Record<CalibrationName, number>;
}): { intercept: number; weights: Record<string, number> } {
  return { intercept, weights };
}

function printAuc(
  rows: readonly CalibrationRow[],
  source: string,
  name: string,
  weights: Readonly<Partial<Record<string, number>>>,
): void {
  const scored = rows
    .filter((row) => row.source === source)
    .map(({ vector, positive }) => ({
      score: tensionFeatures.reduce((sum, feature) => sum + vector[feature] * (weights[feature] ?? 0), 0),
      positive,
    }));
  console.log(
    `${source} ${name}: out-of-fold AUC ${measureAuc(scored).toFixed(3)} (${scored.length} messages)`,
  );
}

function describe(text: string, models: WordModels): TensionVector {
  const message = {
    id: '',
    role: 'customer',
    author: '',
    text,
    sentAt: null,
    sentAtText: '',
    origin: 'page',
  } as const;
  const { heard } = readMessage(message, findRuleBook('en'));
  return describeTension({
    ...heard,
    shouting: heard.shouting.length,
    words: scoreWords(heard.sentences, models),
  });
}

function writeWeights(name: string, constant: string, packed: PackedWeights): void {
  writeFile(
    name,
    `import type { PackedWeights } from '../linear/decode-weights';

/** Written by scripts/train. */
export const ${constant}: PackedWeights = ${JSON.stringify(packed, null, 2)};
`,
  );
}

function writeProvenance(): void {
  const text = {
    trained: 'npm run train',
    folds: FOLDS,
    upsetBits: UPSET_BITS,
    upsetSteps: UPSET_STEPS,
    topicBits: TOPIC_BITS,
    sha256: hashSources(folder),
  };
  writeFileSync(pathOf('provenance.json'), `${JSON.stringify(text, null, 2)}\n`);
}

function writeFile(name: string, text: string): void {
  writeFileSync(pathOf(`${name}.ts`), text);
  console.log(`lib/analyse/weights/${name}.ts: ${Math.round(text.length / 1024)} KB`);
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(`../../lib/analyse/weights/${name}`, import.meta.url));
}
