import { expect, it } from 'vitest';
import { ageOrder } from '@/lib/read/age-order';

const now = new Date('2026-11-28T12:00:00Z');

function pageOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

it('the age of a message tells the agent’s reader which number is the day', () => {
  expect(ageOrder(pageOf('<a title="11/03/2026 08:26 AM">25 days</a> ago'), now)).toBe('en-US');
  expect(ageOrder(pageOf('<a title="03/11/2026 08:26">25 days</a> ago'), now)).toBe('en-GB');
});

it('a page that gives no age, or ages that contradict each other, tells nothing', () => {
  expect(ageOrder(pageOf('<a title="11/03/2026 08:26 AM">some time ago</a>'), now)).toBeNull();
  expect(
    ageOrder(
      pageOf('<a title="11/03/2026 08:26 AM">25 days</a><a title="03/11/2026 08:26 AM">25 days</a>'),
      now,
    ),
  ).toBeNull();
});
