import { type Editor, useEditorState } from '@tiptap/react';

const formats = [
  {
    name: 'bold',
    label: 'Bold',
    run: (editor: Editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    name: 'italic',
    label: 'Italic',
    run: (editor: Editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    name: 'bulletList',
    label: 'List',
    run: (editor: Editor) => editor.chain().focus().toggleBulletList().run(),
  },
];

/** The few formats that a support reply needs. */
export function RichToolbar({ editor }: { editor: Editor }) {
  const active = useEditorState({
    editor,
    selector: (state) => formats.map(({ name }) => state.editor.isActive(name)),
  });
  return (
    <div className="rich-toolbar" role="toolbar" aria-label="Format">
      {formats.map(({ name, label, run }, index) => (
        <button
          key={name}
          type="button"
          aria-pressed={active[index]}
          data-format={name}
          onClick={() => run(editor)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
