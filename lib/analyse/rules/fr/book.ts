import type { RuleBook } from '../rule-book';
import { agent } from './agent';
import { answers } from './answers';
import { customer } from './customer';

export const french: RuleBook = {
  code: 'fr',
  elides: true,
  modelled: false,
  lists: {},
  customer,
  agent,
  answers,
};
