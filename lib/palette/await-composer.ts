import { type PlacedComposer, panelState } from '../panel/panel-state';

/** The composer, waited for where the page's frames have not all been heard yet; null when none came in `patience` ms. */
export function awaitComposer(patience: number): Promise<PlacedComposer | null> {
  const { composer } = panelState.getState();
  if (composer) return Promise.resolve(composer);
  return new Promise((resolve) => {
    const finish = () => {
      stop();
      clearTimeout(timer);
      resolve(panelState.getState().composer);
    };
    const stop = panelState.subscribe((state) => state.composer && finish());
    const timer = setTimeout(finish, patience);
  });
}
