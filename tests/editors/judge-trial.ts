import type { Behaviour } from './behaviours';
import type { Specimen } from './catalogue';
import type { ZooFrame } from './desk';

/** What came of one behaviour in one editor. */
export type Trial = {
  passed: boolean;
  /** What went wrong, in order of weight; empty when it passed. */
  faults: ('lost but reported as inserted' | 'text' | 'submitted' | 'html' | 'verdict')[];
  text: string;
  submitted: string;
  outcome: unknown;
};

/** Longest wait for an editor to come to rest, in milliseconds. */
const PATIENCE = 900;

/** Waits until the editor is at rest, and compares what its model holds and what would be sent with what was asked for. */
export async function judgeTrial(
  frame: ZooFrame,
  specimen: Specimen,
  behaviour: Behaviour,
  outcome: unknown,
): Promise<Trial> {
  // How much space editors set around lists is their own affair.
  const loose = behaviour.expectHtml !== undefined || specimen.dropsBlankLines === true;
  const view = (text: string) =>
    loose
      ? tidy(text)
          .replace(/\n\s*\n/g, '\n')
          .trimStart()
      : tidy(text);
  const expected = [behaviour.expect, behaviour.orExpect ?? behaviour.expect].map((lines) =>
    view(lines.join('\n')),
  );
  const untouched = behaviour.before.join('\n') === behaviour.expect.join('\n');
  let text = '';
  let submitted = '';
  const isRight = (shown: string) => expected.includes(view(shown));
  for (let waited = 0; waited < PATIENCE; waited += 30) {
    [text, submitted] = await frame.evaluate(() => [window.zoo?.text() ?? '', window.zoo?.submitted() ?? '']);
    if (isRight(text) && (untouched || isRight(submitted))) break;
    await pause(30);
  }
  const html = await frame.evaluate(() => window.zoo?.html?.() ?? '');
  const status = (outcome as { status?: string } | null)?.status;
  const verdict = { status: 'inserted', ...behaviour.verdict };
  if (behaviour.locked && specimen.lockedSays) verdict.reason = specimen.lockedSays;
  const faults: Trial['faults'] = [];
  if (!isRight(text)) {
    faults.push(
      status === 'inserted' && behaviour.after === undefined ? 'lost but reported as inserted' : 'text',
    );
  } else if (!untouched && !isRight(submitted)) faults.push('submitted');
  if (behaviour.expectHtml?.some((pattern) => !pattern.test(html))) faults.push('html');
  if (Object.entries(verdict).some(([key, value]) => (outcome as Record<string, unknown>)[key] !== value)) {
    faults.push('verdict');
  }
  return { passed: faults.length === 0, faults, text, submitted, outcome };
}

/** Space at the end of lines and empty lines at the end of all are how editors end a text. */
function tidy(text: string): string {
  return text
    .replaceAll('\u00A0', ' ')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n+$/, '');
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
