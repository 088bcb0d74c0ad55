import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { analyse } from '@/lib/analyse/analyse';
import { parsePattern } from '@/lib/analyse/match/parse-pattern';
import { ruleBooks } from '@/lib/analyse/rules/rule-books';
import { makeConversation } from './make-conversation';

const LENGTH = 100_000;
const LIMIT = 50;
const root = fileURLToPath(new URL('../../lib/analyse', import.meta.url));

/** Every regular expression in the source, found by the compiler's parser, so that none can be missed. */
const expressions = (readdirSync(root, { recursive: true }) as string[])
  .filter((name) => name.endsWith('.ts') && !name.startsWith('weights'))
  .flatMap((name) => {
    const found: { name: string; source: string }[] = [];
    const visit = (node: ts.Node) => {
      if (ts.isRegularExpressionLiteral(node)) found.push({ name, source: node.text });
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(name, readFileSync(join(root, name), 'utf8'), ts.ScriptTarget.Latest, true));
    return found;
  });

const ATTACKS = [
  'a',
  'A',
  '1',
  ' ',
  '.',
  '!',
  '-',
  '\n',
  "'",
  'a ',
  'A ',
  '1 ',
  '1,',
  '1.1',
  'a@a.',
  'order ',
  'order #',
  'no. ',
  '€1',
  '+1 ',
  'A, ',
  'aé',
  '😡',
  'my name is A ',
  'flight from A',
  'bought a ',
];

it('looks at the expressions that there are', () => {
  expect(expressions.length).toBeGreaterThan(25);
});

it.each(expressions)('$name: $source takes any text in its stride', ({ source }) => {
  const end = source.lastIndexOf('/');
  const flags = new Set(`${source.slice(end + 1)}g`);
  const expression = new RegExp(source.slice(1, end), [...flags].join(''));
  for (const attack of ATTACKS) {
    const text = `${attack.repeat(Math.ceil(LENGTH / attack.length)).slice(0, LENGTH)}\u0000`;
    expect(
      fastest(() => text.match(expression)),
      JSON.stringify(attack),
    ).toBeLessThan(LIMIT);
  }
});

describe('the rules', () => {
  it.each(ruleBooks)('of $code can all be read', ({ customer, agent, answers, lists, elides }) => {
    const rules = [...customer, ...agent, ...answers.flatMap(({ asked, said }) => [asked, said])];
    const patterns = rules.flatMap(({ says, unless }) => [...says, ...(unless ?? [])]);
    for (const pattern of patterns) expect(parsePattern(pattern, lists, elides).length).toBeGreaterThan(0);
  });
});

it.each(ATTACKS.map((attack) => [attack]))('survives 100,000 characters of %j', (attack) => {
  const text = attack.repeat(Math.ceil(LENGTH / attack.length)).slice(0, LENGTH);
  expect(analyse(makeConversation(`customer: ${text}`, `agent: ${text}`)).tension.points).toHaveLength(1);
});

/** The best of three: other work on the machine must not fail this. */
function fastest(run: () => unknown): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}
