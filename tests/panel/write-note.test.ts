import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { createNoteWriter } from '@/lib/panel/write-note';
import { database } from '@/lib/store/database';
import { readNote } from '@/lib/store/notes';

describe('notes while the agent types', () => {
  it('end up as the last keystroke left them, however fast they came', async () => {
    const writer = createNoteWriter('rt:4', () => undefined);
    for (let length = 1; length <= 200; length += 1) writer.write('x'.repeat(length));
    await writer.settled();
    expect((await readNote('rt:4'))?.text).toHaveLength(200);
  });

  it('skip the texts that a newer one has overtaken', async () => {
    const put = vi.spyOn(database.notes, 'put');
    const writer = createNoteWriter('rt:4', () => undefined);
    for (let length = 1; length <= 200; length += 1) writer.write('x'.repeat(length));
    await writer.settled();
    expect(put.mock.calls.length).toBeLessThan(5);
    put.mockRestore();
  });

  it('tell when the disk refuses, and go on with the next', async () => {
    const put = vi.spyOn(database.notes, 'put').mockRejectedValueOnce(new Error('quota'));
    const failed = vi.fn();
    const writer = createNoteWriter('rt:7', failed);
    writer.write('first');
    await writer.settled();
    expect(failed).toHaveBeenCalledOnce();
    writer.write('second');
    await writer.settled();
    expect((await readNote('rt:7'))?.text).toBe('second');
    put.mockRestore();
  });
});
