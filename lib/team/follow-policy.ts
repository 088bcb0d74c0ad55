import { watchPolicy } from '../browser/managed';
import type { ReadManaged } from '../model/managed';
import type { TeamPack } from '../model/team-pack';
import { readTeamPacks, removePack, takePack } from '../store/team-packs';
import { takePackText } from './take-pack-text';
import { teamState } from './team-state';

/** Sites that the administrator gives are kept as a pack without phrases. */
const SITES = 'administrator-sites';

/** Keeps what the administrator gives, and forgets what they take back, until `signal` aborts. */
export function followPolicy(signal: AbortSignal): void {
  let turn = Promise.resolve();
  watchPolicy((policy) => {
    turn = turn.then(() => follow(policy)).catch(console.error);
  }, signal);
}

async function follow(policy: ReadManaged): Promise<void> {
  const problems = policy.problems.map(({ problem }) => problem);
  const given = new Set<string>();
  for (const [index, text] of policy.packs.entries()) {
    const taken = await takePackText(text, 'policy');
    if (taken.status === 'kept') given.add(taken.pack.id);
    else problems.push(`Pack ${index + 1} of your administrator: ${taken.problem}`);
  }
  if (policy.sites.length > 0) {
    given.add(SITES);
    await takePack(sitesPack(policy), 'policy');
  }
  // A pack that could not be read this time may be one that is kept: nothing is forgotten for it.
  if (problems.length === 0)
    for (const { id, source } of await readTeamPacks())
      if (source === 'policy' && !given.has(id)) await removePack(id);
  teamState.setState({ policyProblems: problems, fixed: Object.keys(policy.settings) });
}

function sitesPack({ sites }: ReadManaged): TeamPack {
  return {
    format: 'evenkeel-pack',
    schema: 1,
    id: SITES,
    name: 'Sites from your administrator',
    version: 1,
    phrases: [],
    sites,
  };
}
