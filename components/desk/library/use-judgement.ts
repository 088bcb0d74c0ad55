import { useEffect, useState } from 'react';
import { type Judgement, judgeDraft } from '@/lib/desk/judge-draft';
import { useDesk } from '../use-desk';

const NOTHING: Judgement = { problems: {}, hints: {} };
/** Milliseconds of stillness before what is being typed is looked at. */
const STILL = 150;

/**
 * What is wrong with what was written of a phrase, a moment after it was. Before the first attempt to keep it, empty fields
 * are nobody's fault: then only faults of the text are said.
 */
export function useJudgement(id: string): Judgement {
  const open = useDesk((state) => state.drafts[id]);
  const own = useDesk((state) => state.own);
  const [judgement, setJudgement] = useState(NOTHING);
  useEffect(() => {
    let isOver = false;
    const timer = setTimeout(
      async () => {
        if (!open) return setJudgement(NOTHING);
        const isKept = own.some((phrase) => phrase.id === id);
        const found = await judgeDraft(open.draft, isKept ? id : null, own);
        if (!isOver)
          setJudgement(open.isJudged ? found : { ...found, problems: withoutBlanks(found, open.draft) });
      },
      open ? STILL : 0,
    );
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [open, own, id]);
  return judgement;
}

function withoutBlanks(
  { problems }: Judgement,
  { name, variants }: { name: string; variants: readonly { lang: string; text: string }[] },
): Judgement['problems'] {
  const blank = new Set(variants.filter(({ text }) => text.trim() === '').map(({ lang }) => `text:${lang}`));
  if (name.trim() === '') blank.add('name');
  return Object.fromEntries(Object.entries(problems).filter(([field]) => !blank.has(field)));
}
