const TOKEN =
  /\s*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/uy;

type Expected = 'value' | 'value or ]' | 'key or }' | 'key' | ':' | ', or ]' | ', or }' | 'end';

/** Where a text stops being JSON, as an index into it: engines don't agree to say so. */
export function findJsonBreak(text: string): number {
  const open: string[] = [];
  const after = (): Expected => (open.length === 0 ? 'end' : open.at(-1) === '{' ? ', or }' : ', or ]');
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    if (!token) return at + (/^\s*/u.exec(text.slice(at))?.[0].length ?? 0);
    const [whole, sign, words, plain] = token;
    const begin = at + whole.length - (sign ?? words ?? plain ?? '').length;
    const isValue = expected === 'value' || expected === 'value or ]';
    if (isValue && (words ?? plain) !== undefined) expected = after();
    else if (isValue && (sign === '{' || sign === '[')) {
      open.push(sign);
      expected = sign === '{' ? 'key or }' : 'value or ]';
    } else if ((expected === 'key' || expected === 'key or }') && words !== undefined) expected = ':';
    else if (expected === ':' && sign === ':') expected = 'value';
    else if (sign === ',' && expected === ', or }') expected = 'key';
    else if (sign === ',' && expected === ', or ]') expected = 'value';
    else if (sign !== undefined && /[\]}]/u.test(sign) && expected.endsWith(`or ${sign}`)) {
      open.pop();
      expected = after();
    } else return begin;
    at += whole.length;
  }
}
