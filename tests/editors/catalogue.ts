/** Editors of the zoo. Each has a page in pages/ of the same name. */
export type Specimen = {
  id: string;
  /** The package whose version is printed, when there is one. */
  from?: string;
  /** Bold, lists and links are expected to survive. */
  rich?: boolean;
  /** Holds one line only. */
  oneLine?: boolean;
  /** Drops blank lines whatever is done. */
  dropsBlankLines?: boolean;
  /** It cannot be made read-only. */
  neverLocked?: boolean;
  /** What is said of it when it is read-only, where the page does not show that it is. */
  lockedSays?: 'refused' | 'no-composer';
  /** The page's own Content-Security-Policy. */
  policy?: string;
};

const strictPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:";
const trustedTypes = "require-trusted-types-for 'script'; trusted-types 'none'";

export const catalogue: readonly Specimen[] = [
  { id: 'textarea' },
  { id: 'input', oneLine: true },
  { id: 'react-textarea', from: 'react' },
  { id: 'vue-textarea', from: 'vue' },
  { id: 'contenteditable', rich: true },
  { id: 'plaintext-only' },
  { id: 'gmail-like', rich: true },
  { id: 'outlook-like', rich: true },
  { id: 'iframe-design-mode', rich: true },
  { id: 'shadow-open', rich: true },
  { id: 'shadow-closed', rich: true },
  { id: 'cross-origin', rich: true },
  { id: 'strict-csp', from: '@tiptap/core', rich: true, policy: strictPolicy },
  { id: 'trusted-types', rich: true, policy: trustedTypes },
  { id: 'tinymce', from: 'tinymce', rich: true },
  { id: 'tinymce-inline', from: 'tinymce', rich: true },
  { id: 'ckeditor-4', from: 'ckeditor4', rich: true },
  { id: 'ckeditor-5', from: 'ckeditor5', rich: true },
  { id: 'prosemirror', from: 'prosemirror-view', rich: true },
  { id: 'tiptap', from: '@tiptap/core', rich: true },
  { id: 'blocknote', from: '@blocknote/core', rich: true },
  { id: 'milkdown', from: '@milkdown/kit', rich: true },
  { id: 'lexical', from: 'lexical', rich: true },
  { id: 'slate', from: 'slate-react' },
  { id: 'plate', from: 'platejs', rich: true },
  { id: 'draft-js', from: 'draft-js', rich: true },
  { id: 'quill', from: 'quill', rich: true },
  { id: 'trix', from: 'trix', rich: true },
  { id: 'summernote', from: 'summernote', rich: true },
  { id: 'froala', from: 'froala-editor', rich: true },
  { id: 'jodit', from: 'jodit', rich: true },
  { id: 'suneditor', from: 'suneditor', rich: true },
  { id: 'squire', from: 'squire-rte', rich: true },
  { id: 'rooster-js', from: 'roosterjs-content-model-core', rich: true },
  { id: 'medium', from: 'medium-editor', rich: true },
  { id: 'toast-ui', from: '@toast-ui/editor', rich: true, neverLocked: true },
  { id: 'toast-ui-markdown', from: '@toast-ui/editor', neverLocked: true },
  {
    id: 'editor-js',
    from: '@editorjs/editorjs',
    rich: true,
    dropsBlankLines: true,
    lockedSays: 'no-composer',
  },
  { id: 'code-mirror-5', from: 'codemirror5' },
  { id: 'code-mirror-6', from: 'codemirror' },
  { id: 'monaco', from: 'monaco-editor', lockedSays: 'refused' },
];
