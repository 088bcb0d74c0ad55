import { type Dispatch, type KeyboardEvent, useId } from 'react';
import './composer.css';
import { ComposerTabs } from './composer-tabs';
import type { ComposerKind, InboxAction } from './inbox-state';
import { PlainField } from './plain-field';
import { RichField } from './rich-field';
import type { Thread } from './thread';

const fields = { plain: PlainField, rich: RichField };

/** Where the agent answers: publicly or in a note, in a plain or a rich field. Ctrl+Enter sends. */
export function Composer(props: { thread: Thread; kind: ComposerKind; change: Dispatch<InboxAction> }) {
  const { thread, kind, change } = props;
  const { mode, drafts, scenario } = thread;
  const { id } = scenario;
  const panelId = useId();
  const Field = fields[kind];
  const isPublic = mode === 'public';

  const send = () => change({ type: 'send', id, at: Date.now() });
  // Caught on the way down, because the rich field would take Ctrl+Enter for a line break.
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    send();
  };

  return (
    <div className="composer" data-composer="" data-mode={mode}>
      <div className="composer-top">
        <ComposerTabs
          mode={mode}
          controls={panelId}
          onChoose={(chosen) => change({ type: 'choose-mode', id, mode: chosen })}
        />
        <label className="composer-kind">
          <input
            type="checkbox"
            checked={kind === 'rich'}
            onChange={(event) =>
              change({ type: 'choose-composer', composer: event.target.checked ? 'rich' : 'plain' })
            }
          />
          Rich text
        </label>
      </div>
      <div
        id={panelId}
        role="tabpanel"
        aria-labelledby={`${panelId}-${mode}`}
        onKeyDownCapture={onKeyDownCapture}
      >
        {!isPublic && <p className="composer-warning">Only your team sees this note.</p>}
        <Field
          key={mode}
          label={isPublic ? `Reply to ${scenario.customer.name}` : 'Internal note'}
          draft={drafts[mode]}
          onWrite={(draft) => change({ type: 'write', id, draft })}
        />
        <div className="composer-bottom">
          <span className="composer-keys">Ctrl+Enter sends</span>
          {/* Not `disabled`: that would drop the keyboard's place right after sending. */}
          <button
            type="button"
            className="send-button"
            aria-disabled={!drafts[mode].text.trim()}
            onClick={send}
          >
            {isPublic ? 'Send reply' : 'Add note'}
          </button>
        </div>
      </div>
    </div>
  );
}
