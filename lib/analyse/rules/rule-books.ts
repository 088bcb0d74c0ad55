import { english } from './en/book';
import type { RuleBook } from './rule-book';

/** Every language that can be read. Adding one is a folder beside `en/` and a line here. */
export const ruleBooks: readonly RuleBook[] = [english];
