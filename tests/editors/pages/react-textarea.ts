import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { place, show } from './show';

let state = { text: '', locked: false };
let update: (next: typeof state) => void = () => undefined;

function Reply() {
  const [shown, setShown] = useState(state);
  update = (next) => {
    state = next;
    setShown(next);
  };
  return createElement('textarea', {
    rows: 8,
    cols: 60,
    value: shown.text,
    readOnly: shown.locked,
    onChange: (event: { target: HTMLTextAreaElement }) => update({ ...state, text: event.target.value }),
  });
}

createRoot(place).render(createElement(Reply));
show({
  text: () => state.text,
  submitted: () => state.text,
  set: (lines) => flushSync(() => update({ ...state, text: lines.join('\n') })),
  lock: (locked) => flushSync(() => update({ ...state, locked })),
});
