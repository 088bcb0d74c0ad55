import { browser } from 'wxt/browser';

void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
