import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';

export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => {
    if (tab.id) void browser.sidePanel.open({ tabId: tab.id });
  });
});
