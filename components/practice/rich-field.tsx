import { EditorContent, useEditor } from '@tiptap/react';
import { StarterKit } from '@tiptap/starter-kit';
import { useLayoutEffect } from 'react';
import type { FieldProps } from './plain-field';
import './rich-field.css';
import { richFromPlain, richText } from './rich-text';
import { RichToolbar } from './rich-toolbar';
import type { Draft } from './thread';

/** Bold, italic, lists and links are what a sent message can show; anything else comes in as plain words. */
const format = StarterKit.configure({
  blockquote: false,
  code: false,
  codeBlock: false,
  heading: false,
  horizontalRule: false,
  link: { openOnClick: false },
  strike: false,
  trailingNode: false,
  underline: false,
});

/** The composer as a rich editor. */
export function RichField({ label, draft, onWrite }: FieldProps) {
  const editor = useEditor({
    extensions: [format],
    // The page's policy forbids inline styles, so the editor's own few rules are in rich-field.css.
    injectCSS: false,
    content: contentOf(draft),
    editorProps: { attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label } },
    onUpdate: ({ editor }) => {
      const rich = editor.getJSON();
      onWrite({ text: richText(rich), rich });
    },
  });
  // The editor keeps its own document. It is told only what it did not say itself, which has no rich text: that the reply
  // was sent, or the conversation started again. Before the next event, so that nothing typed meanwhile is lost.
  useLayoutEffect(() => {
    if (draft.rich === null && richText(editor.getJSON()) !== draft.text) {
      editor.commands.setContent(contentOf(draft), { emitUpdate: false });
    }
  }, [editor, draft]);

  return (
    <div className="rich">
      <RichToolbar editor={editor} />
      <EditorContent className="composer-field" editor={editor} />
    </div>
  );
}

function contentOf({ text, rich }: Draft) {
  return rich ?? richFromPlain(text);
}
