import { bare } from './bare';
import { add, show } from './show';

const root = add('div', { class: 'box' }).attachShadow({ mode: 'closed' });
show(bare(add('div', { contenteditable: 'true', style: 'min-height: 140px' }, root)));
