import { type PanelState, panelState } from '../panel/panel-state';

/** As long as a slow page is waited for, in milliseconds. */
const PATIENCE = 1_500;

/** Resolves when the tab has been read and there are suggestions for it or nothing to suggest for; at the latest in 1.5 s. */
export function whenRead(): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      stop();
      clearTimeout(timer);
      resolve();
    };
    const stop = panelState.subscribe((state) => isRead(state) && finish());
    const timer = setTimeout(finish, PATIENCE);
    if (isRead(panelState.getState())) finish();
  });
}

function isRead({ place, conversation, suggestions, isStuck }: PanelState): boolean {
  return place.status !== 'connecting' && (!conversation || suggestions.length > 0 || isStuck);
}
