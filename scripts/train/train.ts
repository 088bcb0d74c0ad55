/**
 * Trains everything that lib/analyse/weights holds: `npm run train -- --data DIR`. The same data gives the same
 * weights: nothing here draws a random number, so the seed in the provenance is only the fold rule.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { MOST_STEPS, type PackedWeights } from '@/lib/analyse/linear/decode-weights';
import { FOLDS, readCalibrationRows } from './calibration-rows';
import { hashSources, readTopicExamples, readUpsetExamples } from './examples';
import { fitLevel } from './fit-level';
import { packWeights } from './pack-weights';
import { trainTopics } from './train-topics';
import { REGISTER_BITS, trainWordModels, UPSET_BITS } from './train-word-models';

const TOPIC_BITS = 13;

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } });
const folder = values.data;

writeWeights('topics', packWeights(trainTopics(readTopicExamples(folder), TOPIC_BITS), 0));
writeHeat();
writeProvenance();

function writeHeat(): void {
  const examples = readUpsetExamples(folder);
  const models = trainWordModels(examples);
  writeWeights('company', models.company);
  writeWeights('talk', models.talk);
  writeWeights('register', models.register);
  const level = fitLevel(readCalibrationRows(examples));
  writeFile(
    'tension',
    `import type { TensionFeature } from '../tension/tension-features';

interface Calibration {
  intercept: number;
  weights: Partial<Record<TensionFeature, number>>;
}

/** Written by scripts/train. \`ruled\` is for languages without a word model. */
export const tensionWeights: Record<'company' | 'talk' | 'ruled', Calibration> = ${JSON.stringify(level, null, 2)};
`,
  );
}

function writeWeights(name: string, packed: PackedWeights): void {
  const constant = name === 'topics' ? 'topicWeights' : `${name}Weights`;
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
    seed: null,
    folds: FOLDS,
    upsetBits: UPSET_BITS,
    registerBits: REGISTER_BITS,
    topicBits: TOPIC_BITS,
    steps: 2 * MOST_STEPS + 1,
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
