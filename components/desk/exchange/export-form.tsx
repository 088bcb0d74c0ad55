import { useState } from 'react';
import type { OwnPhrase } from '@/lib/model/own-phrase';
import { Button } from '../../ui/button';
import { downloadFile } from '../../ui/download-file';
import { useDesk } from '../use-desk';
import { editionOf } from './edition-of';

type Format = 'json' | 'csv' | 'markdown';

const formats: Record<Format, string> = {
  json: 'Evenkeel’s own (JSON), for a team or as a backup',
  csv: 'Table (CSV)',
  markdown: 'Text (Markdown)',
};

/** The phrases as a file. */
export function ExportForm() {
  const own = useDesk((state) => state.own);
  const place = useDesk((state) => state.place);
  const [which, setWhich] = useState('all');
  const [format, setFormat] = useState<Format>('json');
  const [name, setName] = useState('Our phrases');
  const folder = place.kind === 'folder' && !place.isBuiltIn ? place.folder : null;
  const phrases = own.filter((phrase) => isMeant(phrase, which, folder));
  const download = async () => {
    const { exportPhrases } = await import('@/lib/export/export-phrases');
    const about = { id: idOf(name), name: name.trim() || 'Our phrases', version: editionOf(new Date()) };
    downloadFile(await exportPhrases(phrases, format, about));
  };
  return (
    <section className="exchange-form" aria-labelledby="export-title">
      <h2 id="export-title">Export</h2>
      <label className="inline-label">
        Which
        <select className="field" value={which} onChange={(event) => setWhich(event.target.value)}>
          <option value="all">All of your own</option>
          <option value="shared">Only those to share</option>
          {folder === null ? null : <option value="folder">The folder “{folder}”</option>}
        </select>
      </label>
      <label className="inline-label">
        As
        <select
          className="field"
          value={format}
          onChange={(event) => setFormat(event.target.value as Format)}
        >
          {Object.entries(formats).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </label>
      {format === 'json' ? (
        <label className="inline-label">
          Name
          <input
            className="field"
            maxLength={60}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
      ) : null}
      <div className="row">
        <Button disabled={phrases.length === 0} onClick={() => void download()}>
          {phrases.length === 1 ? 'Export 1 phrase' : `Export ${phrases.length} phrases`}
        </Button>
        <span className="hint">Stars and counts stay on this device.</span>
      </div>
    </section>
  );
}

function isMeant(phrase: OwnPhrase, which: string, folder: string | null): boolean {
  if (which === 'shared') return phrase.isShared;
  if (which !== 'folder' || folder === null) return true;
  return phrase.folder === folder || phrase.folder.startsWith(`${folder}/`);
}

/** The same name is the same pack, in whatever edition. */
function idOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return slug || 'our-phrases';
}
