import { zendeskLiquid } from '../dialects/zendesk-liquid';
import type { Found, FoundPhrase } from '../found';
import type { SkippedPhrase } from '../import-preview';
import type { Fields } from '../is-record';
import { recordsIn } from '../records-in';
import { textIn } from '../text-in';

/** Zendesk's macros: what they write is taken, what else they do to a ticket is not. */
export function readZendesk(macros: readonly Fields[]): Found {
  const phrases: FoundPhrase[] = [];
  const skipped: SkippedPhrase[] = [];
  for (const macro of macros) {
    const title = textIn(macro, 'title');
    const actions = recordsIn(macro.actions);
    const html = commentOf(actions, 'comment_value_html');
    const text = html || commentOf(actions, 'comment_value');
    if (text === '')
      skipped.push({ what: title || 'A macro', reason: 'it changes the ticket and writes nothing' });
    else phrases.push(toFound(macro, title, { lang: '', text, form: html === '' ? 'plain' : 'html' }));
  }
  return { status: 'found', from: 'zendesk', phrases, skipped };
}

/** `Billing::Refunds::Late` is the macro “Late” in two categories. */
function toFound(macro: Fields, title: string, text: FoundPhrase['texts'][number]): FoundPhrase {
  const parts = title.split('::').map((part) => part.trim().replaceAll('/', '-'));
  const name = parts.pop() ?? '';
  const actions = recordsIn(macro.actions);
  const isNote = actions.some(
    (action) => action.field === 'comment_mode_is_public' && String(action.value) === 'false',
  );
  const others = actions.filter((action) => !/^comment_/u.test(textIn(action, 'field')));
  return {
    name,
    folder: parts.join('/'),
    texts: [text],
    shortcut: null,
    tags: [],
    dialect: zendeskLiquid,
    notes: [
      ...(isNote ? ['It was an internal note there.'] : []),
      ...(macro.active === false ? ['It was switched off there.'] : []),
      ...(others.length > 0 ? ['What it changes in the ticket is left out.'] : []),
    ],
  };
}

/** The value is the text, or the channel and the text. */
function commentOf(actions: readonly Fields[], field: string): string {
  const value = actions.find((action) => action.field === field)?.value;
  const said = Array.isArray(value) ? value.at(-1) : value;
  return typeof said === 'string' ? said.trim() : '';
}
