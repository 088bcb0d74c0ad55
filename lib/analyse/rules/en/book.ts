import type { RuleBook } from '../rule-book';
import { agentCues } from './agent-cues';
import { cues } from './cues';
import { lists } from './lists';
import { done, promises } from './promises';
import { answers, questions, rhetoric } from './questions';
import { risks } from './risks';
import { steps } from './steps';
import { topics } from './topics';
import { wishes } from './wishes';

export const english: RuleBook = {
  code: 'en',
  elides: false,
  modelled: true,
  lists,
  customer: [...cues, ...risks, ...topics, ...wishes, ...questions, ...rhetoric],
  agent: [...agentCues, ...steps, ...promises, ...done],
  answers,
};
