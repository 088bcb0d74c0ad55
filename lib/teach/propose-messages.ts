import { sampleOf } from '@/lib/read/generic/family';
import type { Field } from '@/lib/read/generic/field';
import type { Found } from '@/lib/read/generic/found';
import { inferAuthor } from '@/lib/read/generic/infer-author';
import { inferBody } from '@/lib/read/generic/infer-body';
import { type InferredTime, inferTime } from '@/lib/read/generic/infer-time';
import type { Find } from '@/lib/sites/vocabulary';
import { fieldsOf } from './fields-of';
import type { Blocks } from './find-blocks';
import { runResting } from './run-resting';

/** How to read author, time and words of the blocks, by what they have in common. */
export async function proposeMessages(blocks: Blocks, now: Date): Promise<Found> {
  const sample = sampleOf(blocks.items);
  const fields = fieldsOf(sample);
  const time = inferTime(fields.toSorted(byLength), now) ?? noTime(sample);
  const author = inferAuthor(fields, time, now);
  const heads = [time.elements, ...(author ? [author.elements] : [])];
  const keys = [time.key, author?.key ?? ''].filter((key) => key !== '');
  const body = await runResting(inferBody(sample, fields, heads, keys));
  const isPartial = (author?.coverage ?? 1) < 0.9 || (time.key !== '' && time.coverage < 0.9);
  return {
    kind: 'thread',
    root: blocks.rootSelector,
    container: blocks.root,
    items: blocks.items,
    authorKey: author?.key ?? null,
    sureness: 1,
    messages: {
      item: [blocks.itemSelector],
      id: idFinds(blocks.items),
      author: author?.name ?? [],
      ...(author && author.email.length > 0 ? { email: author.email } : {}),
      time: time.finds,
      ...(isPartial ? { carry: true } : {}),
      body: body.selectors,
      strip: body.strip,
      order: time.key === '' ? 'oldest-first' : 'by-time',
    },
  };
}

/** Of parts that hold the same time the narrowest: the wider ones hold the author as well. */
function byLength(one: Field, other: Field): number {
  return lengthOf(one) - lengthOf(other);
}

function lengthOf({ found }: Field): number {
  return found.reduce((sum, [first]) => sum + (first?.textContent?.trim().length ?? 0), 0);
}

function noTime(sample: readonly Element[]): InferredTime {
  return { finds: [], key: '', elements: sample.map(() => null), coverage: 0 };
}

/** An attribute that every block has, each with another value, and that calls itself an id. */
function idFinds(items: readonly Element[]): Find[] {
  const [first] = items;
  const names = [...(first?.attributes ?? [])].map(({ name }) => name).filter((name) => ID.test(name));
  const telling = names.filter(
    (name) => new Set(items.map((item) => item.getAttribute(name) ?? '')).size === items.length,
  );
  return telling.map((name) => ({ attribute: { at: ':scope', name } }));
}

const ID = /^(?:id|data-(?:[a-z-]+-)?id)$/;
