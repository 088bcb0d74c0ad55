import { Tabs } from '@base-ui/react/tabs';
import { useEffect, useState } from 'react';
import { PanelFooter } from './footer/panel-footer';
import { PanelHeader } from './header/panel-header';
import { BreakTab } from './tabs/break/break-tab';
import { NoConversation } from './tabs/no-conversation';
import { NotesTab } from './tabs/notes/notes-tab';
import { ReplyTab } from './tabs/reply/reply-tab';
import { StepsCount } from './tabs/steps/steps-count';
import { StepsTab } from './tabs/steps/steps-tab';
import { useConversation } from './use-conversation';
import { useShortcuts } from './use-shortcuts';
import { useTeaching } from './use-teaching';

/** The frame: what is going on, the tabs, and what is under way at the foot. */
export function Panel() {
  const [tab, setTab] = useState('reply');
  const conversation = useConversation();
  const isTeaching = useTeaching().status !== 'off';
  // Teaching can begin anywhere; its steps are on the first tab.
  useEffect(() => {
    if (isTeaching) setTab('reply');
  }, [isTeaching]);
  useShortcuts(tab === 'reply');
  return (
    <div className="panel">
      <PanelHeader />
      <Tabs.Root
        render={<main className="panel-body" />}
        value={tab}
        onValueChange={(value) => setTab(String(value))}
      >
        <Tabs.List className="tab-list" activateOnFocus>
          <Tabs.Tab className="tab" value="reply">
            Reply
          </Tabs.Tab>
          <Tabs.Tab className="tab" value="steps">
            Steps {conversation ? <StepsCount conversation={conversation} /> : null}
          </Tabs.Tab>
          <Tabs.Tab className="tab" value="notes">
            Notes
          </Tabs.Tab>
          <Tabs.Tab className="tab" value="break">
            Break
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel className="tab-panel" value="reply">
          <ReplyTab />
        </Tabs.Panel>
        <Tabs.Panel className="tab-panel" value="steps">
          {conversation ? <StepsTab conversation={conversation} /> : <NoConversation what="Steps" />}
        </Tabs.Panel>
        <Tabs.Panel className="tab-panel" value="notes">
          {conversation ? <NotesTab conversation={conversation} /> : <NoConversation what="Notes" />}
        </Tabs.Panel>
        <Tabs.Panel className="tab-panel" value="break">
          <BreakTab />
        </Tabs.Panel>
      </Tabs.Root>
      <PanelFooter />
    </div>
  );
}
