import type { Frame } from 'playwright-core';
import type { Behaviour } from './behaviours';
import type { Specimen } from './catalogue';
import type { Order } from './extension/orders';
import type { Desk } from './open-desk';

/** What came of one behaviour in one editor. */
export type Trial = {
  passed: boolean;
  /** What went wrong, in order of weight; empty when it passed. */
  faults: ('lost but reported as inserted' | 'text' | 'submitted' | 'html' | 'verdict')[];
  text: string;
  submitted: string;
  outcome: unknown;
};

/** Longest wait for an editor to come to rest, in milliseconds. */
const PATIENCE = 900;

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
  if (behaviour.watchedLate) await order(desk, { kind: 'start anew' }, false);
  if (behaviour.composing !== undefined) await compose(desk, behaviour.composing);

  let outcome: unknown;
  for (const request of behaviour.inserts) {
    outcome = await order(desk, { kind: 'insert', request }, behaviour.focus === 'page');
  }
  if (behaviour.after === 'undo insert') outcome = await order(desk, { kind: 'undo' }, false);
  else if (behaviour.after) await goOn(desk, behaviour.after, behaviour.focus === 'page');

  const trial = await judge(frame, specimen, behaviour, outcome);
  if (behaviour.locked) await frame.evaluate(() => window.zoo?.lock?.(false));
  return trial;
}

async function findZoo({ page }: Desk): Promise<Frame> {
  for (let tries = 0; tries < 200; tries++) {
    for (const frame of page.frames()) {
      if (await frame.evaluate(() => window.zoo !== undefined).catch(() => false)) return frame;
    }
    await pause(50);
  }
  throw new Error(`No zoo on ${page.url()}`);
}

/** Sets the content while nothing has the focus: editors that keep it hold on to a stale caret. */
async function setContent(desk: Desk, frame: Frame, { before, caret }: Behaviour): Promise<void> {
  if (caret !== 'never') await clickElsewhere(desk);
  await frame.evaluate((lines) => window.zoo?.set(lines), before);
  await pause(40);
}

/** Presses keys, with a hand's pause after the first: Slate moves on from where it last noted the caret. */
async function setCaret({ page }: Desk, [first, ...rest]: string[]): Promise<void> {
  if (first !== undefined) await page.keyboard.press(first);
  if (rest.length > 0) await pause(HAND);
  for (const key of rest) await page.keyboard.press(key);
}

async function clickElsewhere(desk: Desk): Promise<void> {
  await desk.clickPage(400, 50);
  await waitForFocus(desk, false);
}

/** Waits until the page has the focus, and its editor has it or has it not. A busy machine takes its time over a click. */
async function waitForFocus({ page }: Desk, inEditor: boolean): Promise<void> {
  for (let waited = 0; waited < 1_000; waited += 20) {
    const [hasFocus, active] = await page.evaluate(() => [
      document.hasFocus(),
      document.activeElement !== document.body,
    ]);
    if (hasFocus && active === inEditor) break;
    await pause(20);
  }
  await pause(30);
}

/** A place in the first line of the editor, in the page. */
async function findFirstLine({ page }: Desk, frame: Frame): Promise<{ x: number; y: number }> {
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
  if (frame === page.mainFrame()) return inFrame;
  const outer = await (await frame.frameElement()).boundingBox();
  return { x: inFrame.x + (outer?.x ?? 0), y: inFrame.y + (outer?.y ?? 0) };
}

async function order({ page, panel, clickPanel }: Desk, wanted: Order, fromPage: boolean): Promise<unknown> {
  await panel.evaluate((next) => {
    window.state.order = next;
    window.state.outcome = null;
  }, wanted);
  if (fromPage) await panel.evaluate(() => window.state.act());
  else await clickPanel();
  for (let waited = 0; waited < 4_000; waited += 20) {
    const outcome = await panel.evaluate(() => window.state.outcome);
    if (outcome !== null) return outcome;
    await pause(20);
  }
  throw new Error(`No answer to ${wanted.kind} on ${page.url()}`);
}

/** Brings the focus back to the page as an agent does, then goes on there. */
async function goOn(
  { page, display }: Desk,
  what: { press: string } | { type: string },
  hasFocus: boolean,
): Promise<void> {
  if (!hasFocus) {
    await display.press('F6');
    await pause(100);
  }
  if ('press' in what) {
    // Some editors note what is done to them with a delay of 400 ms, so that a word is undone and not a letter.
    await pause(450);
    await page.keyboard.press(what.press);
  } else await page.keyboard.type(what.type);
}

/** Composes a word, and finishes it a moment after the insertion was asked for. */
async function compose({ page }: Desk, word: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', {
    text: word,
    selectionStart: word.length,
    selectionEnd: word.length,
  });
  setTimeout(() => void session.send('Input.insertText', { text: word }).then(() => session.detach()), 300);
}

async function judge(
  frame: Frame,
  specimen: Specimen,
  behaviour: Behaviour,
  outcome: unknown,
): Promise<Trial> {
  // How much space editors set around lists is their own affair.
  const loose = behaviour.expectHtml !== undefined || specimen.dropsBlankLines === true;
  const view = (text: string) =>
    loose
      ? tidy(text)
          .replace(/\n\s*\n/g, '\n')
          .trimStart()
      : tidy(text);
  const expected = [behaviour.expect, behaviour.orExpect ?? behaviour.expect].map((lines) =>
    view(lines.join('\n')),
  );
  const untouched = behaviour.before.join('\n') === behaviour.expect.join('\n');
  let text = '';
  let submitted = '';
  const isRight = (shown: string) => expected.includes(view(shown));
  for (let waited = 0; waited < PATIENCE; waited += 30) {
    [text, submitted] = await frame.evaluate(() => [window.zoo?.text() ?? '', window.zoo?.submitted() ?? '']);
    if (isRight(text) && (untouched || isRight(submitted))) break;
    await pause(30);
  }
  const html = await frame.evaluate(() => window.zoo?.html?.() ?? '');
  const status = (outcome as { status?: string } | null)?.status;
  const verdict = { status: 'inserted', ...behaviour.verdict };
  if (behaviour.locked && specimen.lockedSays) verdict.reason = specimen.lockedSays;
  const faults: Trial['faults'] = [];
  if (!isRight(text)) {
    faults.push(
      status === 'inserted' && behaviour.after === undefined ? 'lost but reported as inserted' : 'text',
    );
  } else if (!untouched && !isRight(submitted)) faults.push('submitted');
  if (behaviour.expectHtml?.some((pattern) => !pattern.test(html))) faults.push('html');
  if (Object.entries(verdict).some(([key, value]) => (outcome as Record<string, unknown>)[key] !== value)) {
    faults.push('verdict');
  }
  return { passed: faults.length === 0, faults, text, submitted, outcome };
}

/** Space at the end of lines and empty lines at the end of all are how editors end a text. */
function tidy(text: string): string {
  return text
    .replaceAll('\u00A0', ' ')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n+$/, '');
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
