import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onBreakAlarm, onBreakNotificationClick } from '@/lib/browser/break-alarm';
import { onCommands } from '@/lib/browser/commands';
import { announce, answer } from '@/lib/browser/messenger';
import { injectIntoOpenTabs, registerPageScript } from '@/lib/browser/page-script';
import { openPalette } from '@/lib/browser/palette-page';
import { openPanel } from '@/lib/browser/panel-window';
import { addSelectionMenu, onSelectionMenu } from '@/lib/browser/selection-menu';
import { changeBreakTimer } from '@/lib/store/break-timer';
import { keeper } from '@/lib/store/keeper';
import { ringBreak, scheduleBreak } from './ring-break';
import { saveAsPhrase } from './save-as-phrase';

/** Wakes for events and forgets everything between them: nothing is kept in variables here. */
export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => {
    void openPanel(tab);
    if (tab.id !== undefined) void announce('tab/invoked', { tabId: tab.id });
  });

  const wake = async () => {
    await registerPageScript();
    await ringBreak();
  };
  browser.runtime.onStartup.addListener(() => void wake());
  browser.runtime.onInstalled.addListener(async () => {
    await wake();
    await addSelectionMenu();
    await injectIntoOpenTabs((await browser.permissions.getAll()).origins ?? []);
  });
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await registerPageScript();
    await injectIntoOpenTabs(origins);
  });
  browser.permissions.onRemoved.addListener(() => void registerPageScript());

  onCommands();
  onSelectionMenu(saveAsPhrase);
  onBreakAlarm(() => void ringBreak());
  onBreakNotificationClick(async () => {
    await changeBreakTimer({ type: 'take' });
    await scheduleBreak();
  });
  answer('keeper', keeper, undefined, (_, { isOwnPage }) => isOwnPage);
  answer('background', {
    'break/schedule': async () => {
      await scheduleBreak();
      return null;
    },
    'palette/call': async (wish, { tabId }) => {
      if (tabId !== null) await openPalette(tabId, wish);
      return null;
    },
  });
});
