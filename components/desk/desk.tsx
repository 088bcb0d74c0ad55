import { Tabs } from '@base-ui/react/tabs';
import { type ReactNode, useState } from 'react';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { DeskNews } from './desk-news';
import { ExchangeRoom } from './exchange/exchange-room';
import { LibraryRoom } from './library/library-room';
import { TeamRoom } from './team/team-room';
import { useDesk } from './use-desk';

/** The full page's frame: its rooms, and what just happened. */
export function Desk() {
  const [room, setRoom] = useState('library');
  return (
    <Tabs.Root className="desk" value={room} onValueChange={(value) => setRoom(String(value))}>
      <header className="desk-header">
        <h1>Evenkeel</h1>
        <Tabs.List className="tab-list" activateOnFocus>
          <Tabs.Tab className="tab" value="library">
            Library
          </Tabs.Tab>
          <Tabs.Tab className="tab" value="exchange">
            Import or export
          </Tabs.Tab>
          <Tabs.Tab className="tab" value="team">
            Team and devices
          </Tabs.Tab>
        </Tabs.List>
      </header>
      <main className="desk-main">
        <Tabs.Panel className="desk-room" value="library">
          <WhenReady>
            <LibraryRoom onImport={() => setRoom('exchange')} />
          </WhenReady>
        </Tabs.Panel>
        <Tabs.Panel className="desk-room" value="exchange">
          <WhenReady>
            <ExchangeRoom />
          </WhenReady>
        </Tabs.Panel>
        <Tabs.Panel className="desk-room" value="team">
          <WhenReady>
            <TeamRoom />
          </WhenReady>
        </Tabs.Panel>
      </main>
      <DeskNews hint={room === 'library' ? <ListKeys /> : null} />
    </Tabs.Root>
  );
}

function ListKeys() {
  return (
    <p className="hint">
      In the list: <kbd>Enter</kbd> edits, <kbd>S</kbd> stars, <kbd>D</kbd> duplicates, <kbd>N</kbd> begins a
      new one, <kbd>Delete</kbd> deletes
    </p>
  );
}

function WhenReady({ children }: { children: ReactNode }) {
  const status = useDesk((state) => state.status);
  if (status === 'ready') return children;
  if (status === 'loading')
    return (
      <p className="desk-loading" role="status">
        Opening your library…
      </p>
    );
  return (
    <Notice
      title="Your library can’t be opened"
      actions={<Button onClick={() => location.reload()}>Try again</Button>}
    >
      The browser did not let Evenkeel at its storage. A full disk or a private window can be the reason.
      Nothing was changed.
    </Notice>
  );
}
