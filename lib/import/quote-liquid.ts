import { breakBraces } from './break-braces';

/** A text as a Liquid string on one line, without braces that would end the placeholder around it. */
export function quoteLiquid(text: string): string {
  const plain = breakBraces(text.replace(/\s+/gu, ' ').trim()).replace(/[{}]/gu, (sign) =>
    sign === '{' ? '(' : ')',
  );
  return `'${plain.replace(/[\\']/gu, (sign) => `\\${sign}`)}'`;
}
