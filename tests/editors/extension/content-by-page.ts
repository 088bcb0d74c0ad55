import { trackComposers } from '@/lib/insert/track-composers';

// Firefox's sidebar is out of reach of a test, so that here the page gives the orders.
const tracker = trackComposers({
  document,
  rule: () => null,
  mode: () => 'unknown',
  signal: new AbortController().signal,
  onChange: () => undefined,
});
document.addEventListener('zoo-order', async (event) => {
  const text = (event as CustomEvent<string>).detail;
  document.documentElement.dataset.outcome = JSON.stringify(await tracker.insert({ text }));
});
document.documentElement.dataset.ready = 'true';
