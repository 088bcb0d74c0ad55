import type { ReplyOf, RequestName, RequestOf } from '../browser/messages';
import { ask } from '../browser/messenger';
import { keeper } from '../store/keeper';

/**
 * Reads or changes what is kept on the device: by itself in the panel, and by asking the worker in the palette, which stands in
 * another site's page, where browsers that block such sites' storage keep our own database from us too.
 */
export function askKeeper<N extends RequestName<'keeper'> & string>(
  name: N,
  payload: RequestOf<'keeper', N>,
): Promise<ReplyOf<'keeper', N>> {
  if (globalThis.top !== globalThis.self) return ask('keeper', name, payload);
  const read = keeper[name] as (payload: RequestOf<'keeper', N>) => Promise<ReplyOf<'keeper', N>>;
  return read(payload);
}
