import { bare } from './bare';
import { add, show } from './show';

show(
  bare(
    add('div', {
      contenteditable: 'true',
      g_editable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      class: 'Am Al editable LW-avf box',
    }),
  ),
);
