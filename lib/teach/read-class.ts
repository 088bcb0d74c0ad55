import { isLook } from '@/lib/read/generic/is-look';
import { isLasting } from '@/lib/read/generic/keys-of';
import type { Selector } from '@/lib/sites/vocabulary';

/**
 * The selector by which a class name can be told after the next release, or null for names that build tools make up and
 * for names that only say how something looks. Of a made-up name with a written part (`Message_body__x7Ya2`) the written
 * part counts.
 */
export function readClass(token: string): Selector | null {
  if (isLook(token)) return null;
  for (const pattern of WRITTEN_PARTS) {
    const part = pattern.exec(token)?.[1];
    if (part) return `[class*="${CSS.escape(part)}"]`;
  }
  return isLasting(token) && !isMadeUp(token) ? `.${CSS.escape(token)}` : null;
}

/** Group 1 is what a person wrote: CSS modules of two kinds, styled-components with names, Emotion with labels, JSS. */
const WRITTEN_PARTS: readonly RegExp[] = [
  /^([A-Za-z][\w-]*__)(?=[\w-]{5,8}$)(?=[\w-]*[A-Z\d])[\w-]+$/,
  /^(_[A-Za-z][A-Za-z-]*_)[a-z0-9]{5}_\d+$/,
  /^([A-Za-z]\w*__[A-Z]\w*-)sc-[\w-]+$/,
  /^css-[a-z0-9]{4,}(-[A-Za-z]{3,})$/,
  /^(makeStyles-[A-Za-z]+-)\d+$/,
];

/** `bdVaJa`, `x1i10hfl`, `css-1x2y`: short runs between capitals or figures, or a prefix that only tools use. */
function isMadeUp(token: string): boolean {
  const runs = token.split(/(?=[A-Z])/);
  return (
    (runs.length >= 3 && token.length / runs.length <= 2.4) ||
    /^[a-z]+\d+[a-z]+\d[a-z\d]*$/.test(token) ||
    /^(?:sc|css|jss|emotion|styled)-/.test(token)
  );
}
