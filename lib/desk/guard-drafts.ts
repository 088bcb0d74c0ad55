import * as z from 'zod/mini';
import { OwnPhrase, Variant } from '../model/own-phrase';
import { type DeskState, deskState } from './desk-state';

const KEY = 'desk-drafts';
const { step, tone, channels, fits, isShared } = OwnPhrase.shape;

/** Unfinished words may break the rules of a finished phrase, but not its form. */
const Kept = z.record(
  z.string(),
  z.object({
    isJudged: z.boolean(),
    draft: z.object({
      ...{ step, tone, channels, fits, isShared },
      ...{ name: z.string(), folder: z.string(), why: z.string(), avoid: z.string() },
      shortcut: z.nullable(z.string()),
      tags: z.array(z.string()),
      variants: z
        .array(z.object({ lang: z.string(), text: z.string(), format: Variant.shape.format }))
        .check(z.minLength(1)),
    }),
  }),
);

/** Drafts outlive a reload of the page, and closing it with some asks first, until `signal` aborts. */
export function guardDrafts(signal: AbortSignal): void {
  deskState.setState({ drafts: readKept() });
  const stop = deskState.subscribe(({ drafts }, before) => {
    if (drafts !== before.drafts) sessionStorage.setItem(KEY, JSON.stringify(drafts));
  });
  signal.addEventListener('abort', stop);
  window.addEventListener(
    'beforeunload',
    (event) => {
      if (Object.keys(deskState.getState().drafts).length > 0) event.preventDefault();
    },
    { signal },
  );
}

function readKept(): DeskState['drafts'] {
  try {
    const kept = z.safeParse(Kept, JSON.parse(sessionStorage.getItem(KEY) ?? '{}'));
    return kept.success ? kept.data : {};
  } catch {
    return {};
  }
}
