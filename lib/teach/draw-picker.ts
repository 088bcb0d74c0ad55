export type Picker = {
  host: HTMLElement;
  /** Draws the line around an element, or takes it away. */
  outline(element: Element | null): void;
  remove(): void;
};

/**
 * The picker as the agent sees it: a shield over the page, a line around what is pointed at, and the question. All in a closed
 * shadow root on an element of its own, styled by script since a page's policy may forbid style sheets.
 */
export function drawPicker(document: Document, question: string): Picker {
  const host = document.createElement('div');
  // Tells our own reader that this is no part of the page.
  host.setAttribute('data-evenkeel-ui', 'picker');
  style(host, { ...RESET, inset: '0', 'z-index': '2147483647', cursor: 'crosshair' });
  const root = host.attachShadow({ mode: 'closed' });
  const frame = add(document, root, { ...FRAME, display: 'none' });
  const bar = add(document, root, BAR);
  bar.setAttribute('role', 'status');
  bar.textContent = `${question} Arrow keys and Enter work too. Esc stops.`;
  document.documentElement.append(host);
  return {
    host,
    outline(element) {
      if (!element?.isConnected) {
        style(frame, { display: 'none' });
        return;
      }
      const { left, top, width, height } = element.getBoundingClientRect();
      style(frame, {
        display: 'block',
        transform: `translate(${left}px, ${top}px)`,
        width: `${width}px`,
        height: `${height}px`,
      });
      // The question must not cover what it asks for.
      const isAtTop = top < BAR_ROOM;
      style(bar, { top: isAtTop ? 'auto' : '12px', bottom: isAtTop ? '12px' : 'auto' });
    },
    remove: () => host.remove(),
  };
}

function add(document: Document, root: ShadowRoot, rules: Record<string, string>): HTMLElement {
  const element = document.createElement('div');
  style(element, rules);
  root.append(element);
  return element;
}

function style(element: HTMLElement, rules: Record<string, string>): void {
  for (const [name, value] of Object.entries(rules)) element.style.setProperty(name, value, 'important');
}

const BAR_ROOM = 64;
const RESET = { all: 'initial', position: 'fixed', display: 'block' };
const FRAME = {
  position: 'fixed',
  left: '0',
  top: '0',
  'box-sizing': 'border-box',
  border: '2px solid #0f6f66',
  'border-radius': '4px',
  background: 'rgb(15 111 102 / 12%)',
  'pointer-events': 'none',
};
const BAR = {
  position: 'fixed',
  top: '12px',
  left: '50%',
  transform: 'translateX(-50%)',
  'max-width': '90vw',
  padding: '8px 14px',
  'border-radius': '6px',
  background: '#1c2321',
  color: '#ffffff',
  font: '14px/1.4 system-ui, sans-serif',
  'pointer-events': 'none',
};
