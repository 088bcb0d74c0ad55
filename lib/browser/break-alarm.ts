import { browser } from 'wxt/browser';

const ALARM = 'break';
const NOTIFICATION = 'break';

/** Sets the one break alarm to `until` (epoch milliseconds), or clears it. */
export async function setBreakAlarm(until: number | null): Promise<void> {
  if (until === null) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: Math.max(until, Date.now()) });
}

/** Calls back when the break alarm rings. Register at the top of the worker, so that a ring wakes it. */
export function onBreakAlarm(ring: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) ring();
  });
}

/** Shows the one break notification, in place of an earlier one. */
export async function notifyBreak(title: string, message: string): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(NOTIFICATION, { type: 'basic', iconUrl, title, message });
}

/** Calls back when the agent presses the notification. */
export function onBreakNotificationClick(press: () => void): void {
  browser.notifications.onClicked.addListener((id) => {
    if (id !== NOTIFICATION) return;
    void browser.notifications.clear(id);
    press();
  });
}
