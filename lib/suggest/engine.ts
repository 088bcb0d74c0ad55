import type { Context, Liquid } from 'liquidjs';

/** Longest phrase that is parsed, in UTF-16 units, and longest time to fill one, in milliseconds. */
const PARSE_LIMIT = 20_000;
const RENDER_LIMIT = 1_000;
const MEMORY_LIMIT = 100_000;

/** Around a gap's number, and before and between what there is to choose for it: private-use characters. */
export const GAP = { open: '\uE000', close: '\uE001', options: '\uE002', next: '\uE003' } as const;

/** Tags that reach for other templates: a phrase stands alone. */
const removedTags = ['include', 'render', 'layout', 'block'] as const;

export interface TemplateEngine {
  liquid: Liquid;
  /** One context for a whole phrase, so that what an `assign` sets is known further on. */
  openContext: (scope: object) => Context;
}

let engine: Promise<TemplateEngine> | undefined;

/** The Liquid engine, loaded when the first phrase is filled: most of a working day needs no template at start-up. */
export function loadEngine(): Promise<TemplateEngine> {
  engine ??= createEngine();
  return engine;
}

async function createEngine(): Promise<TemplateEngine> {
  const { Context, Liquid } = await import('liquidjs');
  const liquid = new Liquid({
    strictVariables: true,
    lenientIf: true,
    ownPropertyOnly: true,
    parseLimit: PARSE_LIMIT,
    renderLimit: RENDER_LIMIT,
    memoryLimit: MEMORY_LIMIT,
  });
  for (const tag of removedTags) delete liquid.tags[tag];
  liquid.registerFilter('choice', offerChoice);
  return { liquid, openContext: (scope) => new Context(scope, liquid.options, { sync: true }) };
}

/** `{{ way | choice: 'by card', 'by voucher' }}`: where the value is still missing, its gap says what there is to choose. */
function offerChoice(value: unknown, ...options: unknown[]): unknown {
  const mark = String(value);
  if (!mark.startsWith(GAP.open) || !mark.endsWith(GAP.close)) return value;
  const listed = options.map((option) => String(option)).join(GAP.next);
  return `${mark.slice(0, -1)}${GAP.options}${listed}${GAP.close}`;
}
