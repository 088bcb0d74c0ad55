import { drawPicker } from './draw-picker';
import { elementAt } from './element-at';
import { readPickerKey } from './read-picker-key';
import { scrollUnder } from './scroll-under';

export type Pick = {
  document: Document;
  /** What the agent is asked for, in a few words. */
  question: string;
  openRoot: (element: Element) => ShadowRoot | null;
  /** Puts the picker away. */
  signal: AbortSignal;
};

/**
 * Lets the agent point at one element, by mouse (move, click) or keys (arrows, Enter; Escape gives up). Null when they gave up
 * or `signal` aborted. The page's own handlers see nothing of it: a shield lies over the page, and what is pressed is caught on
 * its way down. Nothing is left behind, and the page keeps its focus and its selection.
 */
export function pickElement({ document, question, openRoot, signal }: Pick): Promise<Element | null> {
  const view = document.defaultView;
  if (signal.aborted || !view) return Promise.resolve(null);
  const done = new AbortController();
  const picker = drawPicker(document, question);
  let at: Element | null = null;

  const point = (element: Element | null) => {
    at = element;
    picker.outline(element);
  };
  const under = ({ clientX, clientY }: MouseEvent) =>
    elementAt(document, clientX, clientY, picker.host, openRoot);

  return new Promise((resolve) => {
    const finish = (picked: Element | null) => {
      done.abort();
      picker.remove();
      resolve(picked);
    };
    const listen = <K extends keyof WindowEventMap>(type: K, react: (event: WindowEventMap[K]) => void) => {
      // What a page's own code makes up is left to the page: only a person picks.
      view.addEventListener(type, (event) => event.isTrusted && react(event), {
        capture: true,
        passive: false,
        signal: done.signal,
      });
    };
    for (const type of SWALLOWED) listen(type, swallow);
    listen('pointermove', (event) => {
      swallow(event);
      point(under(event));
    });
    listen('click', (event) => {
      swallow(event);
      const element = under(event);
      if (element) finish(element);
    });
    listen('wheel', (event) => {
      swallow(event);
      const element = under(event);
      if (element) scrollUnder(element, event);
    });
    listen('keydown', (event) => {
      const step = readPickerKey(event, at, document);
      if (!step) return;
      swallow(event);
      if (step.status === 'stop') finish(null);
      else if (step.status === 'pick') finish(step.element);
      else point(step.element);
    });
    for (const type of ['scroll', 'resize'] as const)
      view.addEventListener(type, () => picker.outline(at), {
        capture: true,
        passive: true,
        signal: done.signal,
      });
    signal.addEventListener('abort', () => finish(null), { signal: done.signal });
  });
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

const SWALLOWED = [
  'pointerdown',
  'pointerup',
  'pointerover',
  'pointerout',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'auxclick',
  'dblclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'touchmove',
] as const;
