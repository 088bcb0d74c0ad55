import { listFrames } from '../browser/frames';
import { connectToFrame } from '../browser/page-port';
import type { FrameReport } from '../model/reading';

const RETRY_EVERY = 200;
/** Frames of a page come and go in bursts; one look after the burst is enough. */
const LOOK_AFTER = 60;

/** The lines to every frame of one tab. */
export interface TabConnection {
  /** Looks again which frames there are: after a page has loaded, or when a frame said that one came or went. */
  look(): void;
  close(): void;
}

/**
 * Connects to every frame of a tab and keeps doing so. `onReports` gets the newest report of each frame that has one,
 * whenever any changes; an empty map while a page loads.
 */
export function connectTab(
  tabId: number,
  onReports: (reports: ReadonlyMap<number, FrameReport>) => void,
): TabConnection {
  const lines = new Map<number, { disconnect(): void }>();
  const reports = new Map<number, FrameReport>();
  let closed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const lookIn = (delay: number) => {
    clearTimeout(timer);
    if (!closed) timer = setTimeout(() => void look(), delay);
  };
  const look = async () => {
    const frames = await listFrames(tabId);
    if (closed) return;
    for (const frameId of frames) if (!lines.has(frameId)) connect(frameId);
  };
  const connect = (frameId: number) => {
    const line = connectToFrame(
      { tabId, frameId },
      {
        'frame/changed': (report) => {
          reports.set(frameId, report);
          onReports(reports);
        },
        'frames/changed': () => lookIn(LOOK_AFTER),
        gone: () => {
          lines.delete(frameId);
          if (reports.delete(frameId) && !closed) onReports(reports);
          // The page went elsewhere, or its script is not there yet.
          if (frameId === 0) lookIn(RETRY_EVERY);
        },
      },
    );
    lines.set(frameId, line);
  };
  void look();
  return {
    look: () => lookIn(0),
    close() {
      closed = true;
      clearTimeout(timer);
      for (const line of lines.values()) line.disconnect();
      lines.clear();
    },
  };
}
