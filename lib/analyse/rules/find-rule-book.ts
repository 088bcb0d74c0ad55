import { type Matcher, compileRules } from '../match/compile-rules';
import type { AgentRule, CustomerRule, RuleBook } from './rule-book';
import { ruleBooks } from './rule-books';

export interface CompiledBook {
  book: RuleBook;
  customer: Matcher<CustomerRule>;
  agent: Matcher<AgentRule>;
}

const compiled = new Map<string, CompiledBook>();

/** The rules of a language, compiled when first asked for; null for a language without rules. */
export function findRuleBook(code: string): CompiledBook | null {
  const known = compiled.get(code);
  if (known) return known;
  const book = ruleBooks.find((candidate) => candidate.code === code);
  if (!book) return null;
  const made = {
    book,
    customer: compileRules(book.customer, book.lists, book.elides),
    agent: compileRules(book.agent, book.lists, book.elides),
  };
  compiled.set(code, made);
  return made;
}
