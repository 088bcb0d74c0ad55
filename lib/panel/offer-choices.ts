import type { FrameReport } from '../model/reading';

/** A box in the page that a reply could go to. */
export interface PlacedChoice {
  frameId: number;
  id: string;
  /** Its name in the page; of boxes without a name or with the same one, which of how many it is. */
  label: string;
}

const MOST = 6;

/**
 * The boxes of all frames of a tab among which the agent has to say where a reply goes, at most six, frame by frame. None
 * where a composer is known, by the agent or by the site, and none where there is but one box.
 */
export function offerChoices(reports: ReadonlyMap<number, FrameReport>): PlacedChoice[] {
  if ([...reports.values()].some(isKnown)) return [];
  const choices = [...reports].flatMap(([frameId, report]) =>
    report.choices.map(({ id, label }) => ({ frameId, id, label })),
  );
  if (choices.length < 2) return [];
  const offered = choices.slice(0, MOST);
  return offered.map((choice) => ({ ...choice, label: labelAmong(choice, offered) }));
}

/** True for a frame whose composer is no guess. */
export function isKnown({ composer, choices }: FrameReport): boolean {
  return composer !== null && choices.length === 0;
}

type Named = { label: string | null };

function labelAmong(choice: Named, all: readonly Named[]): string {
  if (choice.label === null) return `Box ${all.indexOf(choice) + 1} of ${all.length}`;
  const same = all.filter(({ label }) => label === choice.label);
  return same.length === 1 ? choice.label : `${choice.label} (${same.indexOf(choice) + 1} of ${same.length})`;
}
