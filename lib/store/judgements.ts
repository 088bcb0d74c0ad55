import type { Category } from '../model/method';
import type { Judgement } from '../model/record';
import { database } from './database';

export function readJudgement(conversation: string): Promise<Judgement | undefined> {
  return database.judgements.get(conversation);
}

/** The agent says that a finding (`kind:what`) is not so. It stays away from then on. */
export function dismissFinding(conversation: string, finding: string): Promise<void> {
  return change(conversation, (row) => {
    if (!row.dismissed.includes(finding)) row.dismissed.push(finding);
  });
}

/** Brings every dismissed finding back. */
export function restoreFindings(conversation: string): Promise<void> {
  return change(conversation, (row) => {
    row.dismissed = [];
  });
}

/** What the dispute is about, in the agent's eyes; null leaves it to the analysis. */
export function chooseCategory(conversation: string, category: Category | null): Promise<void> {
  return change(conversation, (row) => {
    row.category = category;
  });
}

function change(conversation: string, edit: (row: Judgement) => void): Promise<void> {
  return database.transaction('rw', database.judgements, async () => {
    const found = await database.judgements.get(conversation);
    const row: Judgement = found ?? { conversation, dismissed: [], category: null, updatedAt: '' };
    row.updatedAt = new Date().toISOString();
    edit(row);
    await database.judgements.put(row);
  });
}
