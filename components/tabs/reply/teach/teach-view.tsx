import { startTeaching, stopTeaching } from '@/lib/panel/teach-page';
import type { TeachingState } from '@/lib/panel/teaching-state';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { AskStep } from './ask-step';
import { ProfilesView } from './profiles-view';
import { ReviewStep } from './review-step';

/** Teaching a page, step by step. */
export function TeachView({ state }: { state: Exclude<TeachingState, { status: 'off' }> }) {
  switch (state.status) {
    case 'asking':
      return <AskStep wanted={state.wanted} draft={state.draft} problem={state.problem} />;
    case 'reviewing':
      return <ReviewStep draft={state.draft} />;
    case 'managing':
      return <ProfilesView />;
    case 'lost':
      return (
        <Notice
          title="The page has changed"
          actions={[
            <Button key="again" look="primary" onClick={startTeaching}>
              Start again
            </Button>,
            <Button key="stop" onClick={stopTeaching}>
              Cancel
            </Button>,
          ]}
        >
          What you pointed at is gone. Nothing was saved.
        </Notice>
      );
  }
}
