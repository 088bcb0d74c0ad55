import type { Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { FrameReport } from '../../../lib/model/reading';

/** The panel's own page has it; this file only runs there in part. */
declare const chrome: typeof browser;

/**
 * What the page script tells a panel about one frame of the tab in front: asked from the panel's own page, over the same
 * line as the panel's, so that nothing in the product exists for tests. Waits until `isWanted` holds, ten seconds at most.
 */
export async function hearReport(
  panel: Page,
  isWanted: (report: FrameReport) => boolean = ({ reading }) => reading.status === 'ready',
  frameId = 0,
): Promise<FrameReport> {
  const deadline = Date.now() + 10_000;
  let last: unknown = null;
  while (Date.now() < deadline) {
    last = await panel.evaluate(hearOnce, frameId);
    const report = z.safeParse(FrameReport, last);
    if (report.success && isWanted(report.data)) return report.data;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No such report came. The last one: ${JSON.stringify(last)?.slice(0, 2_000)}`);
}

/** Runs in the panel's page. */
async function hearOnce(frameId: number): Promise<unknown> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const port = chrome.tabs.connect(tab.id, { name: 'panel', frameId });
  return new Promise((resolve) => {
    const giveUp = setTimeout(() => resolve(null), 1_000);
    const finish = (value: unknown) => {
      clearTimeout(giveUp);
      port.disconnect();
      resolve(value);
    };
    const heard: Record<string, unknown> = {};
    port.onMessage.addListener((message: { event: string; payload?: unknown }) => {
      heard[message.event] = message.payload;
      const { 'reading/changed': reading, 'composer/changed': composer } = heard;
      const { 'composers/offered': choices } = heard;
      if (reading !== undefined && composer !== undefined) finish({ reading, composer, choices });
    });
    port.onDisconnect.addListener(() => {
      void chrome.runtime.lastError;
      finish(null);
    });
  });
}
