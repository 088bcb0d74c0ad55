import { allowSite } from '@/lib/panel/allow-site';
import { copyReport } from '@/lib/panel/copy-report';
import type { Place } from '@/lib/panel/panel-state';
import { beginCall } from '@/lib/panel/run-call';
import { showDesk } from '@/lib/panel/show-desk';
import { showPractice } from '@/lib/panel/show-practice';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { ReportButton } from '../../ui/report-button';
import { OtherText } from './other-text';
import { TeachButtons } from './teach/teach-buttons';

const call = (
  <Button key="call" onClick={() => void beginCall()}>
    Start a call
  </Button>
);
const practice = (
  <Button key="practice" onClick={() => void showPractice()}>
    Open the practice inbox
  </Button>
);

/** Where there is no conversation: what is the case, and what to do next. */
export function PlaceNotice({ place }: { place: Exclude<Place, { status: 'ready' }> }) {
  switch (place.status) {
    case 'connecting':
      return <Notice title="Reading the page…">This takes a moment.</Notice>;
    case 'unseen':
      return (
        <Notice title="This tab is out of sight" actions={[call, practice]} more={<OtherText />}>
          Press the Evenkeel icon in the toolbar once while this tab is in front. Then the panel can see which
          site it is.
        </Notice>
      );
    case 'off-limits':
      return (
        <Notice title="Nothing to read here" actions={[call, practice]} more={<OtherText />}>
          The browser keeps this page from extensions. Open your helpdesk or inbox in a tab.
        </Notice>
      );
    case 'ask':
      return (
        <Notice
          title={`Read conversations on ${place.host}?`}
          actions={[
            <Button key="allow" look="primary" onClick={() => void allowSite(place.pattern)}>
              Allow on this site
            </Button>,
            call,
          ]}
        >
          The panel reads this site only while it is open, and nothing leaves your browser. You are asked once
          for each site.
        </Notice>
      );
    case 'elsewhere':
      return (
        <Notice title="No conversation here" actions={[call, practice]} more={<MoreWays />}>
          Open a conversation in the page, use a text, or start a call.
        </Notice>
      );
    case 'unreadable':
      return (
        <Notice
          title="This conversation could not be read"
          actions={[
            call,
            <ReportButton
              key="report"
              copy={() => copyReport({ site: place.siteName, missing: place.missing })}
            />,
          ]}
          more={<MoreWays />}
        >
          On this page of {place.siteName} these are missing: {place.missing.join(', ')}. Nothing is shown
          rather than something wrong. Notes and steps work in a call record.
        </Notice>
      );
  }
}

function MoreWays() {
  return (
    <>
      <Button look="quiet" onClick={() => void showDesk()}>
        Your phrases
      </Button>
      <TeachButtons />
      <OtherText />
    </>
  );
}
