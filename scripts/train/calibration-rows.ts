import { readMessage } from '@/lib/analyse/read-message';
import { findRuleBook } from '@/lib/analyse/rules/find-rule-book';
import { scoreWords, type WordModels } from '@/lib/analyse/tension/score-words';
import { describeTension, type TensionVector } from '@/lib/analyse/tension/tension-features';
import type { UpsetExample } from './examples';
import { trainWordModels, unpackModels } from './train-word-models';

export const FOLDS = 3;
/** One row of a large set in so many is kept from the models of a fold, to calibrate with. */
const HELD: Readonly<Record<string, number>> = { comments: 6, issues: 3 };
/** The rating from which a message counts as upset. */
const UPSET = 2;
/** What all held rows of a set weigh beside all support messages. */
const SHARES: Readonly<Record<string, number>> = { comments: 1.5, issues: 0.3 };

export interface CalibrationRow {
  vector: TensionVector;
  /** 0 to 1: how much it reads like a message to a company. */
  register: number;
  target: number;
  positive: boolean;
  weight: number;
  source: string;
}

/** Calibration needs messages that the word models have not seen: each fold is scored by models of the rest. */
export function readCalibrationRows(examples: readonly UpsetExample[]): CalibrationRow[] {
  const rows: CalibrationRow[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isHeld = ({ source, heat }: UpsetExample, index: number) =>
      heat === undefined ? index % (HELD[source] ?? Number.NaN) === fold : index % FOLDS === fold;
    const models = unpackModels(
      trainWordModels(examples.filter((example, index) => !isHeld(example, index))),
    );
    for (const { text, target, heat, source } of examples.filter(isHeld))
      rows.push({
        ...describe(text, models),
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
  const support = rows.filter(({ source }) => SHARES[source] === undefined);
  const upset = support.filter(({ positive }) => positive).length;
  const calm = support.length - upset;
  return rows.map((row) => {
    const share = SHARES[row.source];
    if (share === undefined) return { ...row, weight: row.positive ? calm / upset : 1 };
    return { ...row, weight: (share * 2 * calm) / rows.filter(({ source }) => source === row.source).length };
  });
}

function describe(text: string, models: WordModels): Pick<CalibrationRow, 'vector' | 'register'> {
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
  const words = scoreWords(heard.sentences, text, models);
  return {
    vector: describeTension({ ...heard, shouting: heard.shouting.length, words }),
    register: words.register,
  };
}
