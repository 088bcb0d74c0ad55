import type { Weave } from './weave';

export type ConditionMark =
  | { kind: 'text'; text: string }
  /** `name` is one of our placeholders, when the condition asks only whether there is one; `said` is the condition itself. */
  | { kind: 'if'; name: string | null; said: string }
  | { kind: 'else'; isLast: boolean }
  | { kind: 'end' };

interface Frame {
  name: string | null;
  /** What is said when the condition holds, and when none does. */
  body: string;
  otherwise: string;
  into: 'body' | 'otherwise' | 'nowhere';
  hasElse: boolean;
}

/**
 * Conditions of another language in ours. “Is there a name?” stays a condition; of any other, the words for “otherwise” are
 * kept, or its own words where there is no otherwise, and a note says so.
 */
export function foldConditions(marks: readonly ConditionMark[], weave: Weave): string {
  const base: Frame = { name: null, body: '', otherwise: '', into: 'body', hasElse: false };
  const open: Frame[] = [base];
  for (const mark of marks) {
    const frame = open.at(-1) ?? base;
    if (mark.kind === 'text') add(frame, mark.text);
    else if (mark.kind === 'if') {
      open.push({ name: mark.name, body: '', otherwise: '', into: 'body', hasElse: false });
      if (mark.name === null)
        weave.note(`The condition “${mark.said}” can’t be asked here. Please check which words should stay.`);
    } else if (frame === base) weave.note('A part of a condition stood alone and is left out.');
    else if (mark.kind === 'else') {
      frame.into = mark.isLast ? 'otherwise' : 'nowhere';
      frame.hasElse ||= mark.isLast;
      if (!mark.isLast)
        weave.note('A condition had more than two cases. Only the first and the last are kept.');
    } else close(open, weave);
  }
  while (open.length > 1) close(open, weave);
  return base.body;
}

function close(open: Frame[], weave: Weave): void {
  const frame = open.pop();
  const outer = open.at(-1);
  if (frame && outer) add(outer, say(frame, weave));
}

function say({ name, body, otherwise, hasElse }: Frame, weave: Weave): string {
  if (name === null) return hasElse ? otherwise : body;
  const rest = hasElse ? `${weave.hold('{% else %}')}${otherwise}` : '';
  return `${weave.hold(`{% if ${name} %}`)}${body}${rest}${weave.hold('{% endif %}')}`;
}

function add(frame: Frame, text: string): void {
  if (frame.into !== 'nowhere') frame[frame.into] += text;
}
