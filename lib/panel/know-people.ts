import type { KnownPerson } from '../model/record';
import { forgetPerson, rememberPerson } from '../store/people';
import { askKeeper } from './ask-keeper';
import { panelState } from './panel-state';

/** Keeps `people` with the site of the conversation at hand, until `signal` aborts. */
export function knowPeople(signal: AbortSignal): void {
  let site: string | null = null;
  const stop = panelState.subscribe(({ given, conversation }) => {
    const next = (given ?? conversation)?.site ?? null;
    if (next === site) return;
    site = next;
    void load(next);
  });
  signal.addEventListener('abort', stop);
}

/** The agent's word on who somebody is; `null` takes it back. Remembered for the site. */
export async function sayWho(site: string, person: string, role: KnownPerson['role'] | null): Promise<void> {
  if (role) await rememberPerson({ site, person, role });
  else await forgetPerson(site, person);
  await load(site);
}

async function load(site: string | null): Promise<void> {
  const people = site === null ? [] : await askKeeper('people/read', { site });
  const { given, conversation } = panelState.getState();
  if (((given ?? conversation)?.site ?? null) === site) panelState.setState({ people });
}
