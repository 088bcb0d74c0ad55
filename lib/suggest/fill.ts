import type { Template } from 'liquidjs';
import type { Phrase } from '@/lib/model/phrase';
import type { SuggestionPart } from '@/lib/model/suggestion';
import { GAP, loadEngine, type TemplateEngine } from './engine';
import type { PlaceholderValue } from './placeholder-value';

export type Filled =
  /** `missing`: the gaps' names, each once, in order of appearance. */
  | { status: 'filled'; parts: SuggestionPart[]; missing: string[] }
  /** Its Liquid cannot be read or takes too long. */
  | { status: 'broken'; reason: string };

export type Values = Readonly<Record<string, PlaceholderValue | undefined>>;

/** A phrase with more blanks than this is no help. */
const MAX_GAPS = 20;

/**
 * Fills a phrase with the values that are sure. A value that is only likely becomes a gap that offers it; a missing one
 * a gap without an offer. Where the phrase has its own `default`, that is used and nothing is asked.
 */
export async function fillPhrase(phrase: Pick<Phrase, 'text'>, values: Values): Promise<Filled> {
  const engine = await loadEngine();
  try {
    return fillTemplates(engine, engine.liquid.parse(phrase.text), values);
  } catch (error) {
    return { status: 'broken', reason: error instanceof Error ? error.message : String(error) };
  }
}

function fillTemplates(
  { liquid, openContext }: TemplateEngine,
  templates: Template[],
  values: Values,
): Filled {
  const scope = nestSure(values);
  const context = openContext(scope);
  const gaps: string[] = [];
  const parts: SuggestionPart[] = [];
  for (const template of templates) {
    const names = liquid.globalFullVariablesSync([template]);
    const rendered = renderWithGaps(() => String(liquid.renderSync([template], context)), names, scope, gaps);
    const filled = isOutput(template) ? names.find((name) => values[name]?.sure) : undefined;
    parts.push(...splitAtGaps(rendered, filled, gaps, values));
  }
  const missing = new Set(parts.flatMap((part) => (part.kind === 'gap' ? [part.name] : [])));
  const damaged = parts.some((part) => part.kind !== 'gap' && /[\uE000-\uE003]/u.test(part.text));
  if (damaged || gaps.some((name) => !missing.has(name))) {
    return { status: 'broken', reason: 'it computes with a value that is still missing' };
  }
  return { status: 'filled', parts: joinText(parts), missing: [...missing] };
}

/** Renders, giving each variable found missing a mark in its place, until all have one. */
function renderWithGaps(
  render: () => string,
  names: readonly string[],
  scope: Scope,
  gaps: string[],
): string {
  for (;;) {
    try {
      return render();
    } catch (error) {
      const name = missingVariable(error, names);
      if (name === null || gaps.includes(name) || gaps.length >= MAX_GAPS) throw error;
      setPath(scope, name, `${GAP.open}${gaps.push(name) - 1}${GAP.close}`);
    }
  }
}

/** The engine names the first part of a path that it cannot find; the whole path is what has to be asked for. */
function missingVariable(error: unknown, names: readonly string[]): string | null {
  if (!(error instanceof Error) || error.name !== 'UndefinedVariableError') return null;
  const found = /undefined variable: ([\w.]+)/u.exec(error.message)?.[1];
  return names.find((name) => name === found) ?? names.find((name) => name.startsWith(`${found}.`)) ?? null;
}

function splitAtGaps(
  text: string,
  filled: string | undefined,
  gaps: readonly string[],
  values: Values,
): SuggestionPart[] {
  return text.split(/(\uE000\d+(?:\uE002[^\uE001]*)?\uE001)/u).flatMap((piece): SuggestionPart[] => {
    const [, index, options] = /^\uE000(\d+)(?:\uE002([^\uE001]*))?\uE001$/u.exec(piece) ?? [];
    const name = index === undefined ? undefined : gaps[Number(index)];
    if (name !== undefined) {
      const gap = { kind: 'gap' as const, name, offer: values[name]?.value ?? null };
      return [options === undefined ? gap : { ...gap, options: options.split(GAP.next) }];
    }
    if (piece === '') return [];
    return filled === undefined
      ? [{ kind: 'text', text: piece }]
      : [{ kind: 'filled', name: filled, text: piece }];
  });
}

function isOutput(template: Template): boolean {
  return 'value' in template && !('name' in template);
}

function joinText(parts: readonly SuggestionPart[]): SuggestionPart[] {
  const joined: SuggestionPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind === 'text' && last?.kind === 'text') last.text += part.text;
    else joined.push({ ...part });
  }
  return joined;
}

interface Scope {
  [name: string]: Scope | string;
}

function nestSure(values: Values): Scope {
  const scope = emptyScope();
  for (const [name, value] of Object.entries(values)) if (value?.sure) setPath(scope, name, value.value);
  return scope;
}

function setPath(scope: Scope, path: string, value: string): void {
  const [name = path, ...rest] = path.split('.');
  if (rest.length === 0) {
    scope[name] = value;
    return;
  }
  const held = scope[name];
  const inner = typeof held === 'object' ? held : emptyScope();
  scope[name] = inner;
  setPath(inner, rest.join('.'), value);
}

/** Without a prototype: a phrase that names `constructor` finds nothing. */
function emptyScope(): Scope {
  return Object.create(null);
}
