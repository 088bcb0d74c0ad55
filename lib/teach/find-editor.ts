/** Where a reply is written: the editor that a picked element is, stands in or holds. Null when there is none. */
export function findEditor(picked: Element): Element | null {
  const around = picked.closest(EDITORS);
  if (around) return outermost(around);
  return picked.querySelector(EDITORS);
}

/** Inside a rich editor every paragraph is editable; the editor is what holds them all. */
function outermost(editor: Element): Element {
  const above = editor.parentElement?.closest('[contenteditable="true"],[contenteditable=""]');
  return above ? outermost(above) : editor;
}

const EDITORS =
  'textarea,input:not([type]),input[type="text"],[contenteditable="true"],[contenteditable=""],[contenteditable="plaintext-only"],iframe';
