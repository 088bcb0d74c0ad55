import { deskState } from './desk-state';

/**
 * Shows the phrase that the address names, `#phrase=own-…`, now and whenever it names another, until `signal` aborts. The
 * address is cleared each time, so that the same phrase can be asked for again.
 */
export function openAtHash(signal: AbortSignal): void {
  const open = () => {
    const id = /^#phrase=([\w-]+)$/.exec(location.hash)?.[1];
    if (id === undefined) return;
    history.replaceState(null, '', location.pathname);
    deskState.setState({ chosen: id, place: { kind: 'all' }, tags: [], query: '' });
  };
  window.addEventListener('hashchange', open, { signal });
  open();
}
