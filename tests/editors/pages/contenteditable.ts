import { bare } from './bare';
import { add, show } from './show';

show(bare(add('div', { contenteditable: 'true', class: 'box' })));
