import type { PhraseDraft } from '@/lib/model/own-phrase';

/** What the fields of the form have in common. */
export interface FieldProps {
  draft: PhraseDraft;
  onChange: (change: Partial<PhraseDraft>) => void;
  problems: Readonly<Record<string, string>>;
}
