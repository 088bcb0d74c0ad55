import { type Editor, useEditorState } from '@tiptap/react';
import { useState } from 'react';
import { LinkField } from './link-field';

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
  {
    name: 'orderedList',
    label: 'Numbers',
    run: (editor: Editor) => editor.chain().focus().toggleOrderedList().run(),
  },
];

/** The looks that a reply can have. */
export function RichToolbar({ editor }: { editor: Editor }) {
  const [isLinking, setLinking] = useState(false);
  const { active, href } = useEditorState({
    editor,
    selector: (state) => ({
      active: formats.map(({ name }) => state.editor.isActive(name)),
      href: String(state.editor.getAttributes('link').href ?? ''),
    }),
  });
  return (
    <>
      <div className="rich-toolbar" role="toolbar" aria-label="Looks">
        {formats.map(({ name, label, run }, index) => (
          <button
            key={name}
            type="button"
            aria-pressed={active[index]}
            data-format={name}
            onClick={() => {
              run(editor);
              editor.view.focus();
            }}
          >
            {label}
          </button>
        ))}
        <button
          type="button"
          aria-pressed={href !== ''}
          aria-expanded={isLinking}
          onClick={() => setLinking(!isLinking)}
        >
          Link
        </button>
      </div>
      {isLinking ? (
        <LinkField
          href={href}
          onLink={(next) => {
            setLinking(false);
            const chain = editor.chain().focus().extendMarkRange('link');
            if (next === '') chain.unsetLink().run();
            else if (editor.state.selection.empty && href === '')
              chain
                .insertContent({ type: 'text', text: next, marks: [{ type: 'link', attrs: { href: next } }] })
                .run();
            else chain.setLink({ href: next }).run();
          }}
        />
      ) : null}
    </>
  );
}
