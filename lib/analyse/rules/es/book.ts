import type { RuleBook } from '../rule-book';
import { agent } from './agent';
import { answers } from './answers';
import { customer } from './customer';

export const spanish: RuleBook = {
  code: 'es',
  elides: false,
  modelled: false,
  lists: {},
  customer,
  agent,
  answers,
};
