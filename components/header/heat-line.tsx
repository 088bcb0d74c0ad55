import type { Analysis, TensionPoint } from '@/lib/model/analysis';
import type { Message } from '@/lib/model/conversation';

const WIDTH = 320;
const HEIGHT = 40;
const EDGE = 4;
/** Room on the right for the number. */
const LABEL = 24;

/** Tension over the thread: the customer's line, and the agents' beside it, since anger is catching. */
export function HeatLine({
  messages,
  tension,
}: {
  messages: readonly Message[];
  tension: Analysis['tension'];
}) {
  const order = new Map(messages.map(({ id }, index) => [id, index]));
  const place = ({ messageId, level }: TensionPoint): [number, number] => {
    const along = messages.length < 2 ? 1 : (order.get(messageId) ?? 0) / (messages.length - 1);
    return [EDGE + along * (WIDTH - LABEL - 2 * EDGE), HEIGHT - EDGE - (level / 100) * (HEIGHT - 2 * EDGE)];
  };
  const customer = tension.points.map(place);
  const agent = tension.agentPoints.map(place);
  const last = customer.at(-1);
  const levels = tension.points.map(({ level }) => Math.round(level)).join(', ');
  return (
    <svg
      className="heat"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`Tension by message, 0 to 100: ${levels}`}
    >
      <line className="floor" x1={0} x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
      {agent.length > 1 ? <polyline className="agent" points={agent.join(' ')} /> : null}
      {customer.length > 1 ? <polyline className="customer" points={customer.join(' ')} /> : null}
      {last ? <circle cx={last[0]} cy={last[1]} r={3.5} /> : null}
      {last && tension.level !== null ? (
        <text x={last[0] + 8} y={Math.min(HEIGHT - 4, last[1] + 4)}>
          {Math.round(tension.level)}
        </text>
      ) : null}
    </svg>
  );
}
