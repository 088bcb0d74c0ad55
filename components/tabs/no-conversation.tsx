import { beginCall } from '@/lib/panel/run-call';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

/** Steps and notes belong to a conversation; a call makes one where the page shows none. */
export function NoConversation({ what }: { what: string }) {
  return (
    <Notice
      title={`${what} belong to a conversation`}
      actions={
        <Button look="primary" onClick={() => void beginCall()}>
          Start a call
        </Button>
      }
    >
      Open one in the page, or start a call.
    </Notice>
  );
}
