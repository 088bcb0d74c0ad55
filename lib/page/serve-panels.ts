import { answer } from '../browser/messenger';
import { acceptPanels } from '../browser/page-port';
import { type PageOptions, startPage } from './start-page';

/** Lets panels listen to this page and insert into it, until `signal` aborts. */
export function servePanels(options: PageOptions, signal: AbortSignal): void {
  const page = startPage(options);
  answer(
    'page',
    {
      'text/insert': (request) => page.insert(request),
      'messages/show-more': () => page.showMore(),
    },
    signal,
  );
  acceptPanels((line) => page.listen(line), signal);
  signal.addEventListener('abort', () => page.stop());
}
