import { escapeMarkdown } from '@/lib/model/escape-markdown';
import { nameField } from './name-field';
import { quoteLiquid } from './quote-liquid';

/** What a dialect works with: it keeps Liquid out of harm's way while the text around it is converted. */
export interface Weave {
  /** Puts Liquid aside and gives a mark that stands for it. */
  hold: (liquid: string) => string;
  /** A mark for a blank that the agent fills in, with a text for when it is left alone. */
  field: (label: string, fallback?: string) => string;
  /** A mark for a blank that is answered with one of these. */
  choice: (label: string, options: readonly string[]) => string;
  /** Says something about the conversion, once. */
  note: (sentence: string) => void;
  /** The text of another phrase of the file, converted. */
  include: (key: string) => string;
  /** The Liquid in place of the marks; a field's own text is escaped where the text around it is Markdown. */
  unravel: (text: string, format: 'plain' | 'markdown') => string;
  notes: readonly string[];
}

/** `include` gives the converted text of another phrase, or says in a note why it can't. */
export function createWeave(include: (key: string, weave: Weave) => string): Weave {
  const held: ((format: 'plain' | 'markdown') => string)[] = [];
  const names = new Map<string, string>();
  const notes = new Set<string>();
  const mark = (liquid: (format: 'plain' | 'markdown') => string) => `\uE000${held.push(liquid) - 1}\uE001`;
  const weave: Weave = {
    hold: (liquid) => mark(() => liquid),
    field: (label, fallback = '') => {
      const name = nameOf(label);
      if (fallback.trim() === '') return mark(() => `{{ ${name} }}`);
      return mark((format) => {
        const words = format === 'markdown' ? escapeMarkdown(fallback) : fallback;
        return `{{ ${name} | default: ${quoteLiquid(words)} }}`;
      });
    },
    choice: (label, options) =>
      mark(() => `{{ ${nameOf(label)} | choice: ${options.map(quoteLiquid).join(', ')} }}`),
    note: (sentence) => notes.add(sentence),
    include: (key) => include(key, weave),
    unravel: (text, format) =>
      text.replace(/\uE000(\d+)\uE001/gu, (_, index) => held[Number(index)]?.(format) ?? ''),
    get notes() {
      return [...notes];
    },
  };
  return weave;

  function nameOf(label: string): string {
    const name = names.get(label) ?? freeName(nameField(label), [...names.values()]);
    names.set(label, name);
    return name;
  }
}

/** Two labels that come to the same word are still two blanks, unless the word is one of our own names. */
function freeName(name: string, taken: readonly string[]): string {
  if (name.includes('.') || !taken.includes(name)) return name;
  let count = 2;
  while (taken.includes(`${name}_${count}`)) count += 1;
  return `${name}_${count}`;
}
