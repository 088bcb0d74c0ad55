import { EditorContent, useEditor } from '@tiptap/react';
import { StarterKit } from '@tiptap/starter-kit';
import { type RefObject, useEffect, useRef } from 'react';
import { readSource } from '@/lib/desk/read-source';
import { writeSource } from '@/lib/desk/write-source';
import type { Inserter } from './inserter';
import { fromDocument, toDocument } from './rich-document';
import { RichToolbar } from './rich-toolbar';

/** Bold, italic, lists and links are what a reply can have; whatever else is pasted comes in as plain words. */
const format = StarterKit.configure({
  blockquote: false,
  code: false,
  codeBlock: false,
  heading: false,
  horizontalRule: false,
  link: { openOnClick: false, protocols: ['mailto'] },
  strike: false,
  trailingNode: false,
  underline: false,
});

/** A text with looks, as the reply will have them. */
export function RichText({
  label,
  text,
  onChange,
  inserter,
  ...rest
}: {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  label: string;
  lang: string;
  text: string;
  onChange: (text: string) => void;
  inserter: RefObject<Inserter | null>;
}) {
  // What the editor has said and has not come back yet, however fast it is typed: anything else comes from outside and has
  // to be shown.
  const said = useRef<string[]>([]);
  const tell = useRef(onChange);
  tell.current = onChange;
  const editor = useEditor({
    extensions: [format],
    // The page's policy forbids inline styles, so the editor's own few rules are in desk-phrase.css.
    injectCSS: false,
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, ...defined(rest) },
    },
    onUpdate: ({ editor }) => {
      const written = writeSource(fromDocument(editor.getJSON()));
      said.current.push(written);
      tell.current(written);
    },
  });
  useEffect(() => {
    const at = said.current.lastIndexOf(text);
    said.current = said.current.slice(at + 1);
    if (at >= 0) return;
    if (text === '') {
      said.current = [];
      editor.commands.clearContent(false);
      editor.setEditable(true, false);
      return;
    }
    let isOver = false;
    // What is typed before the text is there would be lost.
    editor.setEditable(false, false);
    void readSource(text).then((blocks) => {
      if (isOver) return;
      said.current = [];
      editor.commands.setContent(toDocument(blocks), { emitUpdate: false });
      editor.setEditable(true, false);
    });
    return () => {
      isOver = true;
    };
  }, [editor, text]);
  useEffect(() => {
    inserter.current = (words) => {
      editor.commands.insertContent({ type: 'text', text: words });
      // At once: the editor's own command waits for a frame, and what is typed until then would press the menu's button.
      editor.view.focus();
    };
    return () => {
      inserter.current = null;
    };
  }, [editor, inserter]);
  return (
    <div className="rich">
      <RichToolbar editor={editor} />
      <EditorContent editor={editor} />
    </div>
  );
}

function defined(attributes: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
}
