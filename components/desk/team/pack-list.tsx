import { useRef, useState } from 'react';
import { readTeamPacks } from '@/lib/store/team-packs';
import { addPackFile, addPackOnce, canFollowPacks } from '@/lib/team/add-pack';
import type { TakenPack } from '@/lib/team/take-pack-text';
import { Button } from '../../ui/button';
import { useLive } from '../../use-live';
import { PackRow } from './pack-row';
import { useTeam } from './use-team';

/** The packs on this device, and the way to another. */
export function PackList() {
  const packs = useLive(readTeamPacks, []);
  const problems = useTeam((state) => state.policyProblems);
  const [said, setSaid] = useState<{ words: string; isProblem: boolean } | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const tell = (taken: TakenPack | null) => {
    if (taken?.status === 'refused') setSaid({ words: taken.problem, isProblem: true });
    if (taken?.status === 'kept') setSaid({ words: `“${taken.pack.name}” is here.`, isProblem: false });
  };
  const fail = () => setSaid({ words: 'The file can’t be read.', isProblem: true });
  return (
    <section className="exchange-form" aria-labelledby="team-title">
      <h2 id="team-title">Team packs</h2>
      <p className="hint">
        {canFollowPacks()
          ? 'Pick a pack in a folder that your team shares. When the file changes, your phrases follow.'
          : 'Pick a pack’s file. This browser can’t follow it: pick it again when it has changed.'}
      </p>
      {packs?.length === 0 ? <p className="hint">No packs yet.</p> : null}
      <ul className="packs">
        {packs?.map((kept) => (
          <PackRow key={kept.id} kept={kept} />
        ))}
      </ul>
      {problems.map((problem) => (
        <p key={problem} className="problem">
          {problem}
        </p>
      ))}
      <div className="row">
        <Button onClick={() => (canFollowPacks() ? addPackFile().then(tell, fail) : field.current?.click())}>
          Add a pack
        </Button>
        <p className={said?.isProblem ? 'problem' : 'hint'} role="status">
          {said?.words}
        </p>
      </div>
      <input
        ref={field}
        className="visually-hidden"
        type="file"
        accept=".json"
        aria-label="Pack to add"
        tabIndex={-1}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) addPackOnce(file).then(tell, fail);
          event.currentTarget.value = '';
        }}
      />
      <p className="hint">
        To make one, mark phrases as “to share” in the library and export those as JSON into that folder.
      </p>
    </section>
  );
}
