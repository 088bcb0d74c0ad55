import type { OwnPhrase } from '../model/own-phrase';
import type { Judgement, KnownPerson, Note, PhraseUse } from '../model/record';
import type { SiteProfile } from '../model/site-profile';
import { readJudgement } from './judgements';
import { readNote } from './notes';
import { readPeople } from './people';
import { countUse, readPhraseUses, starPhrase } from './phrase-uses';
import { readPhrasesAtHand } from './phrases';
import { readProfiles } from './profiles';

/** What a page of ours may have to ask for, since browsers keep the database from it inside another site's page. */
export const keeper = {
  'note/read': async ({ conversation }: { conversation: string }): Promise<Note | null> =>
    (await readNote(conversation)) ?? null,
  'people/read': ({ site }: { site: string }): Promise<KnownPerson[]> => readPeople(site),
  'judgement/read': async ({ conversation }: { conversation: string }): Promise<Judgement | null> =>
    (await readJudgement(conversation)) ?? null,
  'profiles/read': ({ origin }: { origin: string }): Promise<SiteProfile[]> => readProfiles(origin),
  'phrases/read': (_: null): Promise<OwnPhrase[]> => readPhrasesAtHand(),
  'uses/read': (_: null): Promise<PhraseUse[]> => readPhraseUses(),
  'use/count': async ({ id }: { id: string }): Promise<null> => {
    await countUse(id);
    return null;
  },
  'use/star': async ({ id, isStarred }: { id: string; isStarred: boolean }): Promise<null> => {
    await starPhrase(id, isStarred);
    return null;
  },
};
