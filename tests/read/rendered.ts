import type { Line, RenderOptions } from '@/lib/read/render-in-steps';
import { renderLines } from '@/lib/read/render-lines';

/** The lines of a mail in HTML. */
export function rendered(html: string, options: RenderOptions = {}): Line[] {
  document.body.innerHTML = html;
  return renderLines(document.body, options);
}

/** The lines of a plain mail. */
export function plain(text: string): Line[] {
  return text.split('\n').map((line) => ({ depth: 0, text: line }));
}
