import { watchSettings } from '../browser/settings';
import { teamState } from '../team/team-state';
import { answerRequests } from './answer-requests';
import { followTab } from './follow-tab';
import { gaugeScript } from './gauge-script';
import { knowJudgement } from './know-judgement';
import { knowPeople } from './know-people';
import { knowPhrases } from './know-phrases';
import { panelState } from './panel-state';
import { resumeCall } from './run-call';
import { takeSelectionWhenAsked } from './take-text';
import { stopTeachingElsewhere } from './teach-page';

/** Sets the panel going: it follows the tab, keeps its suggestions, and comes back to a running call. */
export function startPanel(signal: AbortSignal): void {
  followTab(signal);
  knowPeople(signal);
  knowJudgement(signal);
  knowPhrases(signal);
  gaugeScript(signal);
  // Word lists and weights are large: tabs, notes and the break timer don't wait for them.
  void import('./keep-suggestions').then(({ keepSuggestions }) => signal.aborted || keepSuggestions(signal));
  void import('../team/start-team').then(({ startTeam }) => signal.aborted || startTeam(signal));
  takeSelectionWhenAsked(signal);
  signal.addEventListener(
    'abort',
    teamState.subscribe(({ fixed }) => panelState.setState({ fixedSettings: fixed })),
  );
  watchSettings((settings) => panelState.setState({ settings }), signal);
  stopTeachingElsewhere(signal);
  void answerRequests(signal);
  void resumeCall();
}
