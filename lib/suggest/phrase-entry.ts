import type { Step } from '@/lib/model/method';
import type { Phrase } from '@/lib/model/phrase';

/** What a phrase can be found by. */
export interface PhraseEntry {
  id: string;
  tags: string;
  step: string;
  /** What it is called, or what its id says beyond the step. */
  name: string;
  text: string;
}

/** A phrase as words to find it by; those inside placeholders are left out. */
export function toEntry(
  phrase: Pick<Phrase, 'id' | 'tags' | 'tone' | 'fits' | 'channels' | 'text'> & {
    step: Step | null;
    name: string;
  },
): PhraseEntry {
  const { id, tags, step, name, text, tone, fits, channels } = phrase;
  return {
    id,
    tags: [...tags, tone, ...channels, ...fits.categories, ...fits.emotions, ...fits.risks].join(' '),
    step: step === null ? '' : `${step} ${STEP_WORDS[step]}`,
    name,
    text: text.replace(/\{[{%].*?[%}]\}/gs, ' '),
  };
}

/** What agents call the steps when they look for words. */
const STEP_WORDS: Record<Step, string> = {
  respond: 'hello first reply greeting hold wait',
  listen: 'hear story',
  acknowledge: 'empathy understand feelings',
  apologise: 'sorry apology apologize',
  clarify: 'ask question details',
  'root-cause': 'reason explain why',
  gather: 'collect information colleagues',
  options: 'offer choice alternatives',
  agree: 'agreement plan promise',
  execute: 'done refund sent progress',
  escalate: 'manager supervisor handover legal',
  confirm: 'check solved resolved',
  'follow-up': 'followup close thanks goodbye',
  learn: 'feedback improve',
};
