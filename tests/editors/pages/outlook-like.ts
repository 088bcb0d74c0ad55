import { bare } from './bare';
import { add, show } from './show';

const parent = add('div', { id: 'editorParent_1' });
show(
  bare(
    add(
      'div',
      { contenteditable: 'true', role: 'textbox', 'aria-multiline': 'true', class: 'elementToProof box' },
      parent,
    ),
  ),
);
