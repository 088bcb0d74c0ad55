import { usePanel } from '../../use-panel';

/** From here on a reply reads like one that anybody could have got. */
const MOSTLY = 0.8;

/** How much of the draft is phrases word for word, and when it is nearly all, a wish for one sentence of one's own. */
export function ScriptGauge() {
  const scripted = usePanel((state) => state.scripted);
  if (scripted === null) return null;
  const percent = Math.round(scripted * 100);
  return (
    <div className="script-gauge">
      <label>
        <span>Ready-made words</span>
        <meter min={0} max={100} high={MOSTLY * 100} value={percent} />
        <span className="figure">{percent}%</span>
      </label>
      <p role="status">{scripted >= MOSTLY ? 'One sentence of your own would make it theirs.' : ''}</p>
    </div>
  );
}
