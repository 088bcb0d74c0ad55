import { lazy, type RefObject, Suspense } from 'react';
import { readSource } from '@/lib/desk/read-source';
import { writeSource } from '@/lib/desk/write-source';
import type { Variant } from '@/lib/model/own-phrase';
import { writeText } from '@/lib/suggest/write-rich';
import { languageName } from '../language-name';
import { Field } from './field';
import type { Inserter } from './inserter';
import { PlainText } from './plain-text';

/** The editor is large, and most phrases are plain. */
const RichText = lazy(async () => ({ default: (await import('./rich-text')).RichText }));

/** One language's text, plain or rich. Either way it can become the other. */
export function TextField({
  variant,
  problem,
  onChange,
  inserter,
}: {
  variant: Variant;
  problem: string | undefined;
  onChange: (change: Partial<Variant>) => void;
  inserter: RefObject<Inserter | null>;
}) {
  const { lang, text, format } = variant;
  const isRich = format === 'markdown';
  return (
    <>
      <Field label={`Text in ${languageName(lang)}`} problem={problem}>
        {(props) =>
          isRich ? (
            <Suspense fallback={<p className="editor-room hint">Loading the editor…</p>}>
              <RichText
                {...props}
                label={`Text in ${languageName(lang)}`}
                lang={lang}
                text={text}
                onChange={(written) => onChange({ text: written })}
                inserter={inserter}
              />
            </Suspense>
          ) : (
            <PlainText
              {...props}
              lang={lang}
              text={text}
              onChange={(written) => onChange({ text: written })}
              inserter={inserter}
            />
          )
        }
      </Field>
      <label className="option">
        <input
          type="checkbox"
          checked={isRich}
          onChange={async () => onChange(isRich ? await toPlain(text) : toRich(text))}
        />
        Rich text: bold, italic, lists and links
      </label>
    </>
  );
}

function toRich(text: string): Partial<Variant> {
  const paragraphs = text.split(/\n{2,}/u).map((words) => ({
    kind: 'paragraph' as const,
    runs: [{ text: words, isBold: false, isItalic: false, href: null }],
  }));
  return { format: 'markdown', text: writeSource(paragraphs) };
}

async function toPlain(text: string): Promise<Partial<Variant>> {
  return { format: 'plain', text: writeText(await readSource(text)) };
}
