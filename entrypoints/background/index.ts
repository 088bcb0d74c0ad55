import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import {
  notifyBreak,
  onBreakAlarm,
  onBreakNotificationClick,
  setBreakAlarm,
} from '@/lib/browser/break-alarm';
import { onCommands } from '@/lib/browser/commands';
import { announce, answer } from '@/lib/browser/messenger';
import { injectIntoOpenTabs, registerPageScript } from '@/lib/browser/page-script';
import { openPalette } from '@/lib/browser/palette-page';
import { openPanel } from '@/lib/browser/panel-window';
import { addSelectionMenu, onSelectionMenu } from '@/lib/browser/selection-menu';
import { changeBreakTimer, readBreakTimer } from '@/lib/store/break-timer';
import { keeper } from '@/lib/store/keeper';

/** Wakes for events and forgets everything between them: nothing is kept in variables here. */
export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => {
    void openPanel(tab);
    if (tab.id !== undefined) void announce('tab/invoked', { tabId: tab.id });
  });

  const wake = async () => {
    await registerPageScript();
    await ring();
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
  onSelectionMenu();
  onBreakAlarm(() => void ring());
  onBreakNotificationClick(async () => {
    await changeBreakTimer({ type: 'take' });
    await schedule();
  });
  answer('keeper', keeper, undefined, (_, { isOwnPage }) => isOwnPage);
  answer('background', {
    'break/schedule': async () => {
      await schedule();
      return null;
    },
    'palette/call': async (wish, { tabId }) => {
      if (tabId !== null) await openPalette(tabId, wish);
      return null;
    },
  });
});

/** Moves the timer on if its time is up, tells the agent, and sets the next alarm. */
async function ring(): Promise<void> {
  const { before, after } = await changeBreakTimer({ type: 'time-up' });
  await schedule();
  if (before.phase === 'working' && after.phase === 'due')
    await notifyBreak(
      'Time for a break',
      'Press here to start it, or choose “In five minutes” in the panel.',
    );
  if (before.phase === 'resting' && after.phase === 'working')
    await notifyBreak('Your break is over', 'Welcome back. Take your time.');
}

async function schedule(): Promise<void> {
  await setBreakAlarm((await readBreakTimer()).until);
}
