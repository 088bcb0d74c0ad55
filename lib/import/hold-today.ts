import { quoteLiquid } from './quote-liquid';
import type { Weave } from './weave';

/** Today's date, in the form that Liquid's `date` filter takes (`%Y-%m-%d`). */
export function holdToday(form: string, weave: Weave): string {
  return weave.hold(`{{ 'now' | date: ${quoteLiquid(form)} }}`);
}
