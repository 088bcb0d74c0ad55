import { browser } from 'wxt/browser';

/**
 * Opens the panel beside a tab. Must run inside the agent's own gesture (icon or shortcut), before anything is awaited.
 * Firefox calls its panel a sidebar.
 */
export function openPanel(tab: { id?: number | undefined; windowId: number }): Promise<void> {
  const sidebar = (browser as { sidebarAction?: { open(): Promise<void> } }).sidebarAction;
  if (sidebar) return sidebar.open();
  return browser.sidePanel.open({ windowId: tab.windowId });
}

/** The window that this panel is in. */
export async function ownWindowId(): Promise<number | null> {
  return (await browser.windows.getCurrent()).id ?? null;
}
