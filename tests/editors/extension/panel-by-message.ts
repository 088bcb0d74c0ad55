import { browser } from 'wxt/browser';
import type { Relayed } from './orders';
import './panel';

browser.runtime.onMessage.addListener(async ({ order, from }: Relayed) => {
  const { state } = window;
  if (from === 'panel') {
    window.focus();
    await waitUntil(() => document.hasFocus());
  }
  Object.assign(state, { order, outcome: null });
  state.act();
  await waitUntil(() => state.outcome !== null);
  return state.outcome;
});

/** Waits for four seconds at most. */
async function waitUntil(isDone: () => boolean): Promise<void> {
  for (let waited = 0; !isDone() && waited < 4_000; waited += 10) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
