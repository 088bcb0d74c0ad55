import { conversationKey } from '../model/conversation';
import type { Category } from '../model/method';
import { chooseCategory, dismissFinding, restoreFindings } from '../store/judgements';
import { askKeeper } from './ask-keeper';
import { currentConversation } from './current-conversation';
import { panelState } from './panel-state';

/** Keeps `judgement` with the conversation at hand, until `signal` aborts. */
export function knowJudgement(signal: AbortSignal): void {
  let key: string | null = null;
  const stop = panelState.subscribe(() => {
    const next = keyAtHand();
    if (next === key) return;
    key = next;
    void load(next);
  });
  signal.addEventListener('abort', stop);
}

/** One click says that a finding (`kind:what`) is not so. */
export function dismiss(finding: string): Promise<void> {
  return change((key) => dismissFinding(key, finding));
}

export function bringBack(): Promise<void> {
  return change(restoreFindings);
}

export function sayCategory(category: Category | null): Promise<void> {
  return change((key) => chooseCategory(key, category));
}

async function change(write: (key: string) => Promise<void>): Promise<void> {
  const key = keyAtHand();
  if (key === null) return;
  await write(key);
  await load(key);
}

async function load(key: string | null): Promise<void> {
  const judgement = key === null ? null : await askKeeper('judgement/read', { conversation: key });
  if (keyAtHand() === key) panelState.setState({ judgement });
}

function keyAtHand(): string | null {
  const conversation = currentConversation(panelState.getState());
  return conversation && conversationKey(conversation);
}
