import { useEffect, useRef, useState } from 'react';
import type { ImportPreview as Preview } from '@/lib/import/import-preview';
import { Button } from '../../ui/button';
import { LanguageSelect } from '../language-select';
import { useDesk } from '../use-desk';
import { ImportPreview } from './import-preview';

const MAX_BYTES = 20 * 1024 * 1024;

/** A file is chosen or dropped, and looked at before anything is kept. */
export function ImportForm() {
  const field = useRef<HTMLInputElement>(null);
  const own = useDesk((state) => state.lang);
  const [lang, setLang] = useState(own);
  const [file, setFile] = useState<File | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  useEffect(() => {
    if (!file) return;
    let isOver = false;
    setPreview(null);
    void read(file, lang).then((found) => isOver || setPreview(found));
    return () => {
      isOver = true;
    };
  }, [file, lang]);
  const putAway = () => {
    setFile(null);
    setPreview(null);
  };
  return (
    <section
      className="exchange-form"
      aria-labelledby="import-title"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        setFile(event.dataTransfer.files[0] ?? null);
      }}
    >
      <h2 id="import-title">Import</h2>
      <p className="hint">
        From Briskine, Text Blaze, TextExpander, espanso, Chatwoot, Zendesk macros, CSV, Markdown, or a file
        of Evenkeel’s own. You see what comes in before anything is kept.
      </p>
      <div className="row">
        <Button look={file ? 'plain' : 'primary'} onClick={() => field.current?.click()}>
          Choose a file
        </Button>
        <span className="hint">{file ? file.name : 'or drop it here'}</span>
        <LanguageSelect label="Language of its texts" lang={lang} onChoose={setLang} />
      </div>
      <input
        ref={field}
        className="visually-hidden"
        type="file"
        aria-label="File to import"
        tabIndex={-1}
        onChange={(event) => {
          setFile(event.currentTarget.files?.[0] ?? null);
          // So that the same file can be chosen again once it is mended.
          event.currentTarget.value = '';
        }}
      />
      <p className={preview?.status === 'refused' ? 'problem' : 'hint'} role="status">
        {file && !preview ? 'Reading the file…' : preview?.status === 'refused' ? preview.reason : ''}
      </p>
      {preview?.status === 'read' ? <ImportPreview preview={preview} onDone={putAway} /> : null}
    </section>
  );
}

/** The readers of other programs' files are only loaded when there is a file. */
async function read(file: File, lang: string): Promise<Preview> {
  if (file.size > MAX_BYTES) return { status: 'refused', reason: 'The file is larger than 20 MB.' };
  try {
    const { readImport } = await import('@/lib/import/read-import');
    return await readImport({ name: file.name, text: await file.text() }, lang);
  } catch (error) {
    console.error(error);
    return { status: 'refused', reason: 'The file can’t be read.' };
  }
}
