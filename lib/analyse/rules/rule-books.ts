import { german } from './de/book';
import { english } from './en/book';
import { spanish } from './es/book';
import { french } from './fr/book';
import { portuguese } from './pt/book';
import type { RuleBook } from './rule-book';

/** Every language that can be read. Adding one is a folder beside `en/` and a line here. */
export const ruleBooks: readonly RuleBook[] = [english, german, spanish, french, portuguese];
