import { bare } from './bare';
import { add, show } from './show';

const root = add('reply-box' as 'div', { class: 'box', style: 'display: block' }).attachShadow({
  mode: 'open',
});
show(bare(add('div', { contenteditable: 'true', style: 'min-height: 140px' }, root)));
