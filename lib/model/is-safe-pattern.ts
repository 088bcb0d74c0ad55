/**
 * Whether the source of a regular expression may come from outside: it compiles with the flags `iu`, and no page can make it
 * run for ever. Refused are references to groups, and unbounded repeats of a group that itself repeats or chooses
 * (`(a+)*`, `(a|a)*`), which take exponential time; repeats side by side are few enough to stay cheap on a line of text.
 */
export function isSafePattern(source: string): boolean {
  try {
    new RegExp(source, 'iu');
  } catch {
    return false;
  }
  return !/\\(?:[1-9]|k<)/.test(source) && !repeatsRepeats(source);
}

function repeatsRepeats(source: string): boolean {
  /** For every group that is open: whether it repeats or chooses within. */
  const open: boolean[] = [false];
  let repeats = 0;
  let closed: boolean | null = null;
  for (const [token] of source.matchAll(TOKENS)) {
    const isRepeat = UNBOUNDED.test(token);
    if (isRepeat && closed === true) return true;
    if (isRepeat) repeats += 1;
    if (isRepeat || token === '|') open[open.length - 1] = true;
    closed = null;
    if (token.startsWith('(')) open.push(false);
    if (token === ')') {
      closed = open.pop() ?? false;
      if (closed) open[open.length - 1] = true;
    }
  }
  return repeats > MAX_REPEATS;
}

const MAX_REPEATS = 8;
const TOKENS =
  /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|\)|[*+?]\??|\{\d+(?:,\d*)?\}\??|\||./gsu;
/** Ten or more times counts as for ever: `(a{1,30}){1,30}` is no better than `(a+)+`. */
const UNBOUNDED = /^(?:[*+]|\{\d*,\}|\{(?:\d+,)?\d{2,}\})/;
