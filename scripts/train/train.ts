/**
 * Trains everything that lib/analyse/weights holds: `npm run train -- --data DIR`. The same data gives the same
 * weights: nothing here draws a random number, so the seed in the provenance is only the fold rule.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { decodeWeights, type PackedWeights, type Weights } from '@/lib/analyse/linear/decode-weights';
import { readMessage } from '@/lib/analyse/read-message';
import { findRuleBook } from '@/lib/analyse/rules/find-rule-book';
import { scoreWords } from '@/lib/analyse/tension/score-words';
import { describeTension, type TensionVector, tensionFeatures } from '@/lib/analyse/tension/tension-features';
import { hashSources, readSupportExamples, readTopicExamples, readUpsetExamples } from './examples';
import { fitLogistic } from './fit-logistic';
import { measureAuc } from './measure-auc';
import { packWeights } from './pack-weights';
import { trainTopics } from './train-topics';
import { trainUpset } from './train-upset';

const UPSET_BITS = 16;
const TOPIC_BITS = 13;
const FOLDS = 3;
/** The rating from which a message counts as upset. */
const UPSET = 2;
/** A little ridge keeps rare signs, such as abuse, from running away. */
const CALIBRATION_RIDGE = 2;

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } });
const folder = values.data;

const upset = trainUpsetWeights();
writeWeights('upset', 'upsetWeights', upset);
writeTension();
writeWeights('topics', 'topicWeights', packWeights(trainTopics(readTopicExamples(folder), TOPIC_BITS), 0));
writeProvenance();

function trainUpsetWeights(): PackedWeights {
  return packWeights(trainUpset(readUpsetExamples(folder), UPSET_BITS), 0);
}

/** Calibrates the level on support messages that the word model has not seen: each fold is scored by the others. */
function writeTension(): void {
  const support = readSupportExamples(folder);
  const rest = readUpsetExamples(folder).filter(({ heat }) => heat === undefined);
  const vectors: TensionVector[] = new Array(support.length);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const seen = support.filter((_, index) => index % FOLDS !== fold);
    const weights = decodeWeights(packWeights(trainUpset([...rest, ...seen], UPSET_BITS), 0));
    support.forEach(({ text }, index) => {
      if (index % FOLDS === fold) vectors[index] = describe(text, weights);
    });
  }
  const upsetCount = support.filter(({ heat }) => heat >= UPSET).length;
  const calm = support.length - upsetCount;
  const rows = support.map(({ target, heat, source }, index) => {
    const vector = vectors[index];
    if (!vector) throw new Error('A support example was left out of every fold');
    // Upset and calm weigh the same in all, so that a level of 50 lies between them whatever their numbers here.
    return { vector, target, heat, source, weight: heat >= UPSET ? calm / upsetCount : 1 };
  });
  const ruled = tensionFeatures.filter((name) => name !== 'whole' && name !== 'hottest');
  const fitted = {
    modelled: fitLogistic(tensionFeatures, rows, CALIBRATION_RIDGE),
    ruled: fitLogistic(ruled, rows, CALIBRATION_RIDGE),
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
  for (const source of ['care', 'written'])
    for (const [name, { intercept, weights }] of Object.entries(fitted)) {
      const scored = rows
        .filter((row) => row.source === source)
        .map(({ vector, heat }) => ({
          score: tensionFeatures.reduce(
            (sum, feature) => sum + vector[feature] * ((weights as Partial<TensionVector>)[feature] ?? 0),
            intercept,
          ),
          positive: heat >= UPSET,
        }));
      console.log(
        `${source} ${name}: out-of-fold AUC ${measureAuc(scored).toFixed(3)} (${scored.length} messages)`,
      );
    }
}

function describe(text: string, weights: Weights): TensionVector {
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
    words: scoreWords(heard.sentences, weights),
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
