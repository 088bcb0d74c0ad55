import type { Ticks } from '../model/record';
import { database } from './database';

export function readTicks(conversation: string): Promise<Ticks | undefined> {
  return database.ticks.get(conversation);
}

/** Ticks or unticks one item of a conversation's checklist. */
export function setTick(conversation: string, item: string, ticked: boolean): Promise<void> {
  return change(conversation, (row) => {
    if (ticked) row.done[item] = row.updatedAt;
    else delete row.done[item];
  });
}

/** Chooses the checklist of a conversation. Ticks of items that it shares with the last one stay. */
export function chooseChecklist(conversation: string, checklist: string): Promise<void> {
  return change(conversation, (row) => {
    row.checklist = checklist;
  });
}

function change(conversation: string, edit: (row: Ticks) => void): Promise<void> {
  return database.transaction('rw', database.ticks, async () => {
    const found = await database.ticks.get(conversation);
    const row: Ticks = found ?? { conversation, checklist: '', done: {}, updatedAt: '' };
    row.updatedAt = new Date().toISOString();
    edit(row);
    await database.ticks.put(row);
  });
}
