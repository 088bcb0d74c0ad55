import { useState } from 'react';
import type { Analysis, TensionPoint } from '@/lib/model/analysis';
import type { Message } from '@/lib/model/conversation';
import { showMessage } from '@/lib/panel/show-message';

const WIDTH = 320;
const HEIGHT = 40;
const EDGE = 4;
/** Room on the right for the number. */
const LABEL = 24;

/**
 * Tension over the thread: the customer's line, and the agents' beside it, since anger is catching. Pointer or arrow keys
 * walk along the customer's messages, `onPoint` tells which one; a click or Enter goes to it in the page.
 */
export function HeatLine({
  messages,
  tension,
  onPoint,
}: {
  messages: readonly Message[];
  tension: Analysis['tension'];
  onPoint: (point: TensionPoint | null) => void;
}) {
  const [at, setAt] = useState<number | null>(null);
  const { points } = tension;
  const last = points.length - 1;
  if (last < 0) return null;

  const order = new Map(messages.map(({ id }, index) => [id, index]));
  const place = ({ messageId, level }: TensionPoint): [number, number] => {
    const along = messages.length < 2 ? 1 : (order.get(messageId) ?? 0) / (messages.length - 1);
    return [EDGE + along * (WIDTH - LABEL - 2 * EDGE), HEIGHT - EDGE - (level / 100) * (HEIGHT - 2 * EDGE)];
  };
  const customer = points.map(place);
  const agent = tension.agentPoints.map(place);
  const walk = (next: number | null) => {
    const index = next === null ? null : Math.min(last, Math.max(0, next));
    setAt(index);
    onPoint(index === null ? null : (points[index] ?? null));
  };
  const shown = Math.min(at ?? last, last);
  const point = points[shown];
  const [x = 0, y = 0] = customer[shown] ?? [];

  return (
    <div
      className="heat"
      role="slider"
      tabIndex={0}
      aria-label="Tension, message by message"
      aria-valuemin={1}
      aria-valuemax={points.length}
      aria-valuenow={shown + 1}
      aria-valuetext={point ? valueText(point, shown, points.length) : undefined}
      onPointerMove={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        walk(nearest(customer, ((event.clientX - box.left) / box.width) * WIDTH));
      }}
      onPointerLeave={() => walk(null)}
      onFocus={() => walk(shown)}
      onBlur={() => walk(null)}
      onClick={() => point && void showMessage(point.messageId)}
      onKeyDown={(event) => {
        const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
        if (step) walk(shown + step);
        else if (event.key === 'Home') walk(0);
        else if (event.key === 'End') walk(last);
        else if (event.key === 'Enter' && point) void showMessage(point.messageId);
        else return;
        event.preventDefault();
      }}
    >
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <line className="floor" x1={0} x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
        {agent.length > 1 ? <polyline className="agent" points={agent.join(' ')} /> : null}
        {customer.length > 1 ? <polyline className="customer" points={customer.join(' ')} /> : null}
        <circle cx={x} cy={y} r={3.5} />
        <text x={x + 8} y={Math.min(HEIGHT - 4, Math.max(10, y + 4))}>
          {Math.round(point?.level ?? 0)}
        </text>
      </svg>
    </div>
  );
}

function nearest(places: readonly [number, number][], x: number): number {
  let best = 0;
  places.forEach(([at], index) => {
    if (Math.abs(at - x) < Math.abs((places[best]?.[0] ?? 0) - x)) best = index;
  });
  return best;
}

function valueText({ level, evidence }: TensionPoint, index: number, count: number): string {
  const quote = evidence[0] ? `, “${evidence[0].quote}”` : '';
  return `Customer message ${index + 1} of ${count}: ${Math.round(level)} of 100${quote}`;
}
