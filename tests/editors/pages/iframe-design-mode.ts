import { bare } from './bare';
import { add, show } from './show';

const frame = add('iframe', { width: '560', height: '200' });
const inner = frame.contentDocument as Document;
inner.designMode = 'on';
const zoo = bare(inner.body);
show({
  ...zoo,
  lock: (locked) => {
    inner.designMode = locked ? 'off' : 'on';
  },
});
