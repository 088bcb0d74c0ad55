import { type Dispatch, useEffect } from 'react';
import type { InboxAction } from './inbox-state';

const readingStarts = 900;

/** Shows nothing: while it is on the page, a customer is reading, then typing, and answers within 2 to 5 seconds. */
export function AnswerTimer(props: {
  id: string;
  replies: readonly string[];
  change: Dispatch<InboxAction>;
}) {
  const { id, change } = props;
  const wait = waitFor(props.replies.join('\n'));
  useEffect(() => {
    const typing = setTimeout(() => change({ type: 'customer-types', id }), readingStarts);
    const answer = setTimeout(() => change({ type: 'customer-answers', id, at: Date.now() }), wait);
    return () => {
      clearTimeout(typing);
      clearTimeout(answer);
    };
  }, [id, change, wait]);
  return null;
}

/** Milliseconds until the answer: a longer reply takes longer to read. */
function waitFor(text: string): number {
  return Math.min(5_000, 2_200 + text.length * 6);
}
