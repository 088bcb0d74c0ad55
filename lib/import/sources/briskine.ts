import { handlebars } from '../dialects/handlebars';
import type { Found } from '../found';
import type { Fields } from '../is-record';
import { textIn } from '../text-in';
import { textsIn } from '../texts-in';

/** Briskine's templates as JSON records. */
export function readBriskine(templates: readonly Fields[]): Found {
  const phrases = templates.map((template) => {
    const shortcut = textIn(template, 'shortcut');
    const addressed = ['to', 'cc', 'bcc'].some((field) => textIn(template, field) !== '');
    const subject = textIn(template, 'subject');
    return {
      name: textIn(template, 'title', 'name'),
      folder: '',
      texts: [{ lang: '', text: textIn(template, 'body'), form: 'html' as const }],
      shortcut,
      tags: textsIn(template.tags),
      keys: [shortcut, textIn(template, 'title'), textIn(template, 'id')].filter(Boolean),
      dialect: handlebars,
      notes: [
        ...(subject === '' ? [] : [`Its subject “${subject}” is not kept.`]),
        ...(addressed ? ['Its recipients are not kept.'] : []),
      ],
    };
  });
  return { status: 'found', from: 'briskine', phrases, skipped: [] };
}
