import { useRef, useState } from 'react';
import { type ImportAttempt, importProfile } from '@/lib/panel/keep-profiles';
import { Button } from '../../../ui/button';

/** Takes in a profile from a file, and says in words when it is no good. */
export function ImportButton() {
  const field = useRef<HTMLInputElement>(null);
  const [attempt, setAttempt] = useState<ImportAttempt | null>(null);
  return (
    <>
      <Button onClick={() => field.current?.click()}>Import a file</Button>
      <input
        ref={field}
        className="visually-hidden"
        type="file"
        accept=".json,application/json"
        aria-label="File of a taught site"
        tabIndex={-1}
        onChange={async (event) => {
          const input = event.currentTarget;
          const [file] = input.files ?? [];
          if (!file) return;
          setAttempt(await importProfile(await file.text()));
          // So that the same file can be chosen again once it is mended.
          input.value = '';
        }}
      />
      <p className={attempt?.status === 'refused' ? 'problem' : 'hint'} role="status">
        {attempt ? attemptWords(attempt) : ''}
      </p>
    </>
  );
}

function attemptWords(attempt: ImportAttempt): string {
  if (attempt.status === 'refused') return attempt.problem;
  const { name, origin } = attempt.profile;
  return `“${name}” is kept for ${origin.replace(/\/\*$/, '')}.`;
}
