import type { ReactNode } from 'react';
import { deskState } from '@/lib/desk/desk-state';
import { Button } from '../ui/button';
import { useDesk } from './use-desk';

/** What just happened, and the way back; a hint while nothing did. */
export function DeskNews({ hint }: { hint: ReactNode }) {
  const news = useDesk((state) => state.news);
  return (
    <footer className="desk-news">
      <p role="status">{news?.words}</p>
      {news ? null : hint}
      {news?.undo ? (
        <Button
          onClick={async () => {
            deskState.setState({ news: null });
            await news.undo?.();
          }}
        >
          Undo
        </Button>
      ) : null}
      {news ? (
        <Button look="quiet" onClick={() => deskState.setState({ news: null })}>
          Close
        </Button>
      ) : null}
    </footer>
  );
}
