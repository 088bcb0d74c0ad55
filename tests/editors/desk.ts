import type { Order } from './extension/orders';

/** A frame of the page under trial, as far as Playwright and Puppeteer agree. */
export type ZooFrame = {
  evaluate<T>(run: () => T | Promise<T>): Promise<T>;
  evaluate<T, A>(run: (value: A) => T | Promise<T>, value: A): Promise<T>;
  frameElement(): Promise<{ boundingBox(): Promise<{ x: number; y: number } | null> } | null>;
};

/** A browser with a page of the zoo and what stands for the panel: all that a trial does, it does through this. */
export type Desk = {
  /** Shows an editor and waits until it is loaded. */
  visit(address: string): Promise<void>;
  /** All frames of the page, the page itself first. */
  frames(): ZooFrame[];
  /** A real click at a place of the page, so that the page gets the focus. */
  clickPage(x: number, y: number): Promise<void>;
  /** A key such as `End` or `Shift+ArrowRight`, pressed in the page. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Has an order carried out in the frame that had the caret last, and gives the answer; null when none came. */
  order(wanted: Order, from: 'panel' | 'page'): Promise<unknown>;
  /** Brings the focus back to the page as an agent does, after an order from the panel. */
  returnToPage(): Promise<void>;
  /** Composes a word, and finishes it a moment later. Only some browsers let a test do so. */
  compose?(word: string): Promise<void>;
  close(): Promise<void>;
};
