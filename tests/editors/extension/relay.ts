import { browser } from 'wxt/browser';

// Firefox's sidebar is out of a test's reach, so that there the page passes the orders on to it.
document.addEventListener('zoo-order', async (event) => {
  const relayed = JSON.parse((event as CustomEvent<string>).detail);
  const outcome = await browser.runtime.sendMessage(relayed).catch(() => null);
  document.dispatchEvent(new CustomEvent('zoo-outcome', { detail: JSON.stringify(outcome) }));
});
