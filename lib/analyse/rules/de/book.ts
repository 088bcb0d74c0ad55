import type { RuleBook } from '../rule-book';
import { agent } from './agent';
import { answers } from './answers';
import { customer } from './customer';

export const german: RuleBook = {
  code: 'de',
  elides: false,
  modelled: false,
  lists: {},
  customer,
  agent,
  answers,
};
