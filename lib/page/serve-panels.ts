import { answer } from '../browser/messenger';
import { acceptPanels } from '../browser/page-port';
import { servePalette } from './serve-palette';
import { type PageOptions, startPage } from './start-page';

/** Lets panels listen to this page and insert into it, until `signal` aborts. */
export function servePanels(options: PageOptions, signal: AbortSignal): void {
  const page = startPage(options);
  answer(
    'page',
    {
      'text/insert': (request) => page.insert(request),
      'text/undo': () => page.undo(),
      'composer/choose': ({ id }) => ({ isChosen: page.chooseComposer(id) }),
      'composer/point': ({ id }) => ({ isShown: page.showComposer(id) }),
      'message/show': ({ id }) => ({ isShown: page.showMessage(id) }),
      'messages/show-more': () => page.showMore(),
      'sites/know': (sites) => {
        page.know(sites);
        return null;
      },
      'teaching/pick': (wanted) => page.teaching.pick(wanted),
      'teaching/stop': () => {
        page.teaching.stop();
        return null;
      },
      'site/try': (site) => page.teaching.tryOut(site),
    },
    signal,
  );
  servePalette(options.document, page, signal);
  acceptPanels((line) => page.listen(line), signal);
  signal.addEventListener('abort', () => page.stop());
}
