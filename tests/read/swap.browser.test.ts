import { expect, it, vi } from 'vitest';
import type { Reading } from '@/lib/model/reading';
import { watch } from '@/lib/read/watch';
import { address, describeSite } from './described-page';

it('an agent who moves on is never shown the conversation before as the next one', async () => {
  document.body.innerHTML = '<main><li class="theirs"><b>Ida</b><p>Where is it?</p></li></main>';
  const stop = new AbortController();
  const readings: Reading[] = [];
  let url = address;
  watch({
    document,
    url: () => url,
    sites: [describeSite()],
    signal: stop.signal,
    onReading: (reading) => readings.push(reading),
  });
  await vi.waitFor(() => expect(readings).toHaveLength(1));
  url = new URL('#8', address);
  document.body.append('loading');
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(readings).toHaveLength(1);
  document.body.innerHTML = '<main><li class="theirs"><b>Noor</b><p>Thank you.</p></li></main>';
  await vi.waitFor(() => expect(readings).toHaveLength(2), { timeout: 2_000 });
  stop.abort();
  expect(readings).toMatchObject([
    { conversation: { id: '7', messages: [{ text: 'Where is it?' }] } },
    { conversation: { id: '8', messages: [{ text: 'Thank you.' }] } },
  ]);
});
