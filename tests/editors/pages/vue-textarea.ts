import { createApp, h, nextTick, ref } from 'vue';
import { place, show } from './show';

const text = ref('');
const locked = ref(false);
createApp({
  render: () =>
    h('textarea', {
      rows: 8,
      cols: 60,
      value: text.value,
      readonly: locked.value,
      onInput: (event: Event) => {
        text.value = (event.target as HTMLTextAreaElement).value;
      },
    }),
}).mount(place);
show({
  text: () => text.value,
  submitted: () => text.value,
  set: async (lines) => {
    text.value = lines.join('\n');
    await nextTick();
  },
  lock: (now) => {
    locked.value = now;
  },
});
