import { askFor } from '../ask-for';
import { askForDate } from '../ask-for-date';
import { askToChoose } from '../ask-to-choose';
import type { Dialect } from '../found';
import { holdToday } from '../hold-today';
import { type Fields, isRecord } from '../is-record';
import { recordsIn } from '../records-in';
import { textIn } from '../text-in';
import { textsIn } from '../texts-in';
import type { Weave } from '../weave';

const CARET = '$|$';

/** espanso's variables and form fields, as one match declares them. Nothing of a script or a shell is run. */
export function createEspanso(variables: readonly Fields[], fields: unknown): Dialect {
  const byName = new Map(variables.map((variable) => [textIn(variable, 'name'), variable]));
  const forms = isRecord(fields) ? fields : {};
  const convert = (text: string, weave: Weave): string => {
    if (text.includes(CARET)) weave.note('The place for the caret is not kept.');
    return text
      .replaceAll(CARET, '')
      .replace(/\[\[\s*([^[\]]+?)\s*\]\]/gu, (_, name: string) => field(name, forms[name], weave))
      .replace(/\{\{\s*([^{}]+?)\s*\}\}/gu, (_, name: string) => {
        const variable = byName.get(name);
        if (variable) return say(variable, name, weave);
        const [form = '', inner] = name.split('.');
        const params = paramsOf(byName.get(form));
        if (inner !== undefined)
          return field(inner, isRecord(params.fields) ? params.fields[inner] : null, weave);
        return Object.keys(forms).length > 0 ? field(name, forms[name], weave) : askFor(name, weave);
      });
  };
  return convert;
}

function say(variable: Fields, name: string, weave: Weave): string {
  const params = paramsOf(variable);
  const type = textIn(variable, 'type');
  if (type === 'echo') return textIn(params, 'echo');
  if (type === 'date')
    return textIn(params, 'offset') === ''
      ? holdToday(textIn(params, 'format') || '%Y-%m-%d', weave)
      : askForDate(name, weave);
  if (type === 'choice' || type === 'list')
    return askToChoose(name, labelsOf(params.values), undefined, weave);
  if (type === 'random') {
    const choices = labelsOf(params.choices);
    return askToChoose(name, choices, choices[0], weave);
  }
  if (type === 'match') return weave.include(textIn(params, 'trigger'));
  if (type === 'form') return askFor(name, weave);
  if (type === 'shell' || type === 'script') {
    weave.note(`“${name}” came from a program, which is not run here. You will be asked for it.`);
    return weave.field(name);
  }
  return askFor(name, weave);
}

function field(name: string, declared: unknown, weave: Weave): string {
  const options = isRecord(declared) ? declared : {};
  const fallback = textIn(options, 'default') || undefined;
  const values = labelsOf(options.values);
  return values.length > 0 ? askToChoose(name, values, fallback, weave) : weave.field(name, fallback);
}

/** Choices are texts, or records with a label; or one text with a choice a line. */
function labelsOf(values: unknown): string[] {
  if (typeof values === 'string') return textsIn(values.split('\n'));
  const labels = recordsIn(values).map((value) => textIn(value, 'label', 'id'));
  return labels.length > 0 ? labels : textsIn(values);
}

function paramsOf(variable: Fields | undefined): Fields {
  return isRecord(variable?.params) ? variable.params : {};
}
