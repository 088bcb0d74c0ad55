import type { Behaviour } from './behaviours';
import type { Specimen } from './catalogue';
import type { Desk, ZooFrame } from './desk';
import type { Order } from './extension/orders';
import { judgeTrial, type Trial } from './judge-trial';

/** A hand needs longer than this between mouse and keys, in milliseconds; Slate notes a caret after 100. */
const HAND = 130;

/** Tries one behaviour on the page that the desk shows, with real clicks and keys. */
export async function tryBehaviour(desk: Desk, specimen: Specimen, behaviour: Behaviour): Promise<Trial> {
  const frame = await findZoo(desk);
  await setContent(desk, frame, behaviour);
  // The page tells the panel of a new composer a moment after it is there, and no agent is faster.
  if (behaviour.caret === 'never') await pause(400);
  else {
    const { x, y } = await findFirstLine(desk, frame);
    await desk.clickPage(x, y);
    await waitForFocus(desk, true);
    await pause(HAND);
    await setCaret(desk, specimen.oneLine || behaviour.caret.length > 0 ? behaviour.caret : ['Control+Home']);
    await pause(HAND);
  }
  if (behaviour.focus === 'elsewhere') await clickElsewhere(desk);
  if (behaviour.locked) await frame.evaluate(() => window.zoo?.lock?.(true));
  if (behaviour.watchedLate) await order(desk, { kind: 'start anew' }, 'panel');
  if (behaviour.composing !== undefined) await desk.compose?.(behaviour.composing);

  const from = behaviour.focus === 'page' ? 'page' : 'panel';
  let outcome: unknown;
  for (const request of behaviour.inserts) outcome = await order(desk, { kind: 'insert', request }, from);
  if (behaviour.after === 'undo insert') outcome = await order(desk, { kind: 'undo' }, 'panel');
  else if (behaviour.after) {
    if (from === 'panel') await desk.returnToPage();
    await goOn(desk, behaviour.after);
  }

  const trial = await judgeTrial(frame, specimen, behaviour, outcome);
  if (behaviour.locked) await frame.evaluate(() => window.zoo?.lock?.(false));
  return trial;
}

async function findZoo({ frames }: Desk): Promise<ZooFrame> {
  for (let tries = 0; tries < 200; tries++) {
    for (const frame of frames()) {
      if (await frame.evaluate(() => window.zoo !== undefined).catch(() => false)) return frame;
    }
    await pause(50);
  }
  throw new Error('No frame of the page has a zoo');
}

/** Sets the content while nothing has the focus: editors that keep it hold on to a stale caret. */
async function setContent(desk: Desk, frame: ZooFrame, { before, caret }: Behaviour): Promise<void> {
  if (caret !== 'never') await clickElsewhere(desk);
  await frame.evaluate((lines) => window.zoo?.set(lines), before);
  await pause(40);
}

/** Presses keys, with a hand's pause after the first: Slate moves on from where it last noted the caret. */
async function setCaret({ press }: Desk, [first, ...rest]: string[]): Promise<void> {
  if (first !== undefined) await press(first);
  if (rest.length > 0) await pause(HAND);
  for (const key of rest) await press(key);
}

async function clickElsewhere(desk: Desk): Promise<void> {
  await desk.clickPage(400, 50);
  await waitForFocus(desk, false);
}

/** Waits until the page has the focus, and its editor has it or has it not. A busy machine takes its time over a click. */
async function waitForFocus({ frames }: Desk, inEditor: boolean): Promise<void> {
  const [page] = frames();
  for (let waited = 0; waited < 1_000; waited += 20) {
    const isThere = await page?.evaluate(
      (wanted) => document.hasFocus() && (document.activeElement !== document.body) === wanted,
      inEditor,
    );
    if (isThere) break;
    await pause(20);
  }
  await pause(30);
}

/** A place in the first line of the editor, in the page. */
async function findFirstLine({ frames }: Desk, frame: ZooFrame): Promise<{ x: number; y: number }> {
  const inFrame = await frame.evaluate(() => {
    scrollTo(0, 0);
    const selectors = [
      '.CodeMirror',
      '.view-lines',
      '.ce-paragraph',
      '#place iframe',
      '#place .box',
      '#place [contenteditable]',
      '#place textarea',
      '#place input',
    ];
    const shown = selectors
      .flatMap((selector) => [...document.querySelectorAll<HTMLElement>(selector)])
      .find((element) => element.checkVisibility() && element.clientWidth > 90);
    shown?.scrollTo(0, 0);
    const box = (shown ?? document.body).getBoundingClientRect();
    const inner = shown ? Number.parseFloat(getComputedStyle(shown).paddingTop) : 0;
    return { x: box.left + 60, y: box.top + Math.min(inner, 40) + (shown?.localName === 'iframe' ? 24 : 10) };
  });
  if (frame === frames()[0]) return inFrame;
  const outer = await (await frame.frameElement())?.boundingBox();
  return { x: inFrame.x + (outer?.x ?? 0), y: inFrame.y + (outer?.y ?? 0) };
}

async function order(desk: Desk, wanted: Order, from: 'panel' | 'page'): Promise<unknown> {
  const outcome = await desk.order(wanted, from);
  if (outcome === null) throw new Error(`No answer to ${wanted.kind}`);
  return outcome;
}

async function goOn({ press, type }: Desk, what: { press: string } | { type: string }): Promise<void> {
  if ('press' in what) {
    // Some editors note what is done to them with a delay of 400 ms, so that a word is undone and not a letter.
    await pause(450);
    await press(what.press);
  } else await type(what.type);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
