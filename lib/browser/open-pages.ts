import { browser } from 'wxt/browser';

/** Opens the practice inbox, or comes back to it where it is open already. */
export async function openPractice(): Promise<void> {
  const url = browser.runtime.getURL('/practice.html');
  const [open] = await browser.tabs.query({ url: `${url}*` });
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { active: true });
}
