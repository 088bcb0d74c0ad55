import type { RuleBook } from '../rule-book';
import { cues } from './cues';
import { lists } from './lists';
import { done, promises } from './promises';
import { questions } from './questions';
import { risks } from './risks';
import { steps } from './steps';
import { topics } from './topics';
import { wishes } from './wishes';

export const english: RuleBook = {
  code: 'en',
  elides: false,
  lists,
  customer: [...cues, ...risks, ...topics, ...wishes, ...questions],
  agent: [...cues, ...steps, ...promises, ...done, ...questions],
};
