import { parentOf } from './parent-of';

/** Which changes of a page come all the time without changing the conversation: clocks, counters, spinners, hovers. */
export type Noise = {
  /** The changes that have not been found to be noise. */
  news(records: readonly MutationRecord[]): MutationRecord[];
  /** Learns from a reading: these came before it, and it said something else than the one before, or the same. */
  learn(records: readonly MutationRecord[], wasNews: boolean): void;
};

/**
 * A change is known by where it happens and by its kind: a clock that ticks and a message that arrives may happen to one
 * element and are two things. What looks the same in another place (a mark that wanders from message to message) is learned
 * too, but slower, for looks are less than a place. One time that it is news, and it counts as noise no longer. What brings as many
 * words as a message is never noise.
 */
export function makeNoise(): Noise {
  const inPlace = new WeakMap<Node, Map<string, number>>();
  const anywhere = new Map<string, number>();
  const isNoise = ({ place, kind, look, isWordy }: Change) =>
    !isWordy &&
    ((inPlace.get(place)?.get(kind) ?? 0) >= PATIENCE || (anywhere.get(look) ?? 0) >= PATIENCE_ANYWHERE);

  return {
    news: (records) => records.filter((record) => !isNoise(changeOf(record))),
    learn(records, wasNews) {
      const changes = distinct(records.map(changeOf));
      const suspects = wasNews ? changes.filter((change) => !isNoise(change)) : changes;
      // What was noise so far is not to blame when something else changed as well.
      for (const change of suspects.length > 0 ? suspects : changes) note(change, wasNews);
    },
  };

  function note({ place, kind, look }: Change, wasNews: boolean): void {
    const kinds = inPlace.get(place) ?? new Map<string, number>();
    inPlace.set(place, kinds);
    kinds.set(kind, wasNews ? 0 : (kinds.get(kind) ?? 0) + 1);
    if (anywhere.size > MOST_LOOKS) anywhere.clear();
    anywhere.set(look, wasNews ? -PATIENCE_ANYWHERE : (anywhere.get(look) ?? 0) + 1);
  }
}

/** After this many readings in vain a change in its place counts as noise; the same look in any place after more. */
const PATIENCE = 5;
const PATIENCE_ANYWHERE = 15;
const MOST_LOOKS = 500;
/** Characters: more than a clock or a name that comes on line. */
const WORDY = 40;

type Change = { place: Node; kind: string; look: string; isWordy: boolean };

function changeOf(record: MutationRecord): Change {
  const place = record.type === 'characterData' ? (parentOf(record.target) ?? record.target) : record.target;
  const kind =
    record.type === 'childList'
      ? `+${looksOf(record.addedNodes)}-${looksOf(record.removedNodes)}`
      : `${record.type} ${record.attributeName ?? ''}`;
  const isWordy = [...record.addedNodes].some((node) => (node.textContent?.length ?? 0) >= WORDY);
  return { place, kind, look: `${lookOf(parentOf(place))}>${lookOf(place)} ${kind}`, isWordy };
}

function distinct(changes: readonly Change[]): Change[] {
  const seen = new Map<Node, Set<string>>();
  return changes.filter(({ place, kind }) => {
    const kinds = seen.get(place) ?? new Set();
    if (kinds.has(kind)) return false;
    seen.set(place, kinds.add(kind));
    return true;
  });
}

function looksOf(nodes: NodeList): string {
  return [...nodes].slice(0, 3).map(lookOf).join(' ');
}

function lookOf(node: Node | null): string {
  if (!node) return '';
  const classes = isElement(node) ? (Element.prototype.getAttribute.call(node, 'class') ?? '') : '';
  return `${node.nodeName}.${classes.slice(0, 80)}`;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
