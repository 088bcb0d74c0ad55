import { compileRules, type Matcher, type Rule } from '../match/compile-rules';
import type { AgentRule, CustomerRule, RuleBook } from './rule-book';
import { ruleBooks } from './rule-books';

export interface CompiledBook {
  book: RuleBook;
  customer: Matcher<CustomerRule>;
  agent: Matcher<AgentRule>;
  answers: readonly { asked: Matcher<Rule>; said: Matcher<Rule>; telling: boolean }[];
}

const compiled = new Map<string, CompiledBook>();

/** The rules of a language, compiled when first asked for; null for a language without rules. */
export function findRuleBook(code: string): CompiledBook | null {
  const known = compiled.get(code);
  if (known) return known;
  const book = ruleBooks.find((candidate) => candidate.code === code);
  if (!book) return null;
  const compile = <R extends Rule>(rules: readonly R[]) => compileRules(rules, book.lists, book.elides);
  const made = {
    book,
    customer: compile(book.customer),
    agent: compile(book.agent),
    answers: book.answers.map(({ asked, said, telling }) => ({
      telling,
      asked: compile([asked]),
      said: compile([said]),
    })),
  };
  compiled.set(code, made);
  return made;
}
