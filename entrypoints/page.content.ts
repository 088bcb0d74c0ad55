import { defineContentScript } from 'wxt/utils/define-content-script';
import { openAnyRoot } from '@/lib/browser/open-any-root';
import { servePanels } from '@/lib/page/serve-panels';
import { sites } from '@/lib/sites';

/** In every frame of a site that the agent has allowed. Registered at run time, so the manifest names no site. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  // It would tell every listener of the page that the extension is here.
  noScriptStartedPostMessage: true,
  main(context) {
    servePanels({ document, sites, openRoot: openAnyRoot }, context.signal);
  },
});
