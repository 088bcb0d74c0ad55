import { describe, expect, it } from 'vitest';
import type { Composer, FrameReport } from '@/lib/model/reading';
import { chooseComposer } from '@/lib/panel/choose-reading';
import { offerChoices } from '@/lib/panel/offer-choices';
import { aReport } from './a-conversation';

const composer = (focusedAt = 0): Composer => ({ kind: 'plain', mode: 'unknown', draft: '', focusedAt });
const boxes = (...labels: (string | null)[]) => labels.map((label, index) => ({ id: String(index), label }));
const tab = (...frames: Partial<FrameReport>[]) =>
  new Map(frames.map((frame, index) => [index * 5, aReport(frame)]));

describe('the boxes that the agent chooses from', () => {
  it('are those of all frames, frame by frame, each with its own frame', () => {
    const reports = tab(
      { choices: boxes('Reply', 'Note') },
      { choices: boxes('Chat'), composer: composer() },
    );
    expect(offerChoices(reports)).toEqual([
      { frameId: 0, id: '0', label: 'Reply' },
      { frameId: 0, id: '1', label: 'Note' },
      { frameId: 5, id: '0', label: 'Chat' },
    ]);
    expect(chooseComposer(reports)).toBeNull();
  });

  it('are told apart when they have no name, or the same one', () => {
    const reports = tab({ choices: boxes('Reply', null) }, { choices: boxes('Reply', null) });
    expect(offerChoices(reports).map(({ label }) => label)).toEqual([
      'Reply (1 of 2)',
      'Box 2 of 4',
      'Reply (2 of 2)',
      'Box 4 of 4',
    ]);
  });

  it('are six at most over all frames', () => {
    const four = boxes('a', 'b', 'c', 'd');
    expect(offerChoices(tab({ choices: four }, { choices: four }))).toHaveLength(6);
  });

  it('are none where the tab has but one box, which is then the composer', () => {
    const reports = tab({}, { choices: boxes('Chat'), composer: composer() });
    expect(offerChoices(reports)).toEqual([]);
    expect(chooseComposer(reports)?.frameId).toBe(5);
  });

  it('are none where one frame knows its composer, though another has boxes', () => {
    const reports = tab({ choices: boxes('Search me'), composer: composer() }, { composer: composer() });
    expect(offerChoices(reports)).toEqual([]);
    expect(chooseComposer(reports)?.frameId).toBe(5);
  });
});
