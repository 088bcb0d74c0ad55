import suneditor, { plugins } from 'suneditor';
import 'suneditor/css/editor';
import { htmlOfLines, linesOfHtml } from './lines';
import { add, show } from './show';

let submitted = '';
type Instance = {
  $: {
    html: { get(): string; set(html: string): void };
    history: { reset(): void };
    ui: { readOnly(locked: boolean): void };
  };
};
const { create } = suneditor as unknown as { create(area: HTMLElement, options: object): Instance };
const editor = create(add('textarea'), {
  plugins,
  height: '180px',
  width: '560px',
  buttonList: [['bold']],
  events: {
    onChange: ({ data }: { data: string }) => {
      submitted = data;
    },
    onload: () =>
      show({
        text: () => linesOfHtml(editor.$.html.get()),
        submitted: () => linesOfHtml(submitted),
        set: (lines) => {
          editor.$.html.set(htmlOfLines(lines.length === 0 ? [''] : lines));
          editor.$.history.reset();
        },
        lock: (locked) => editor.$.ui.readOnly(locked),
        html: () => editor.$.html.get(),
      }),
  },
});
