import { browser } from 'wxt/browser';

/** Opens the practice inbox, or comes back to it where it is open already. */
export function openPractice(): Promise<void> {
  return openOnce(browser.runtime.getURL('/practice.html'));
}

/** Opens the full page with the library, or comes back to it where it is open already; at a phrase, when its id is given. */
export function openDesk(phraseId?: string): Promise<void> {
  const page = browser.runtime.getURL('/desk.html');
  return openOnce(page, phraseId === undefined ? page : `${page}#phrase=${phraseId}`);
}

async function openOnce(page: string, url = page): Promise<void> {
  const [open] = await browser.tabs.query({ url: `${page}*` });
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, url === page ? { active: true } : { active: true, url });
}
