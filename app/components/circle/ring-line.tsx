import type { ConnectionState } from "~/domain/connection/connection-state";

type Point = { x: number; y: number };

/**
 * How each state is drawn. Told apart by width, dashes and arrow, so that grey print keeps them: 見守り is the thin line of
 * a connection that needs little holding, もどし points back to the person, つなぎ直し to the other side.
 */
const LOOKS: Record<ConnectionState, { width: number; dash?: string; arrow?: "from" | "to" }> = {
  considering: { width: 2.5, dash: "0.1 6" },
  connecting: { width: 2, dash: "8 5" },
  connected: { width: 4.5 },
  watching: { width: 1.75 },
  returned: { width: 2, dash: "10 4 1 4", arrow: "from" },
  reconnecting: { width: 2, dash: "8 5", arrow: "to" },
};

/** One つながり as a line from the person to where it leads. */
export function RingLine({ state, from, to }: { state: ConnectionState; from: Point; to: Point }) {
  const { width, dash, arrow } = LOOKS[state];
  return (
    <g className="ring-line">
      <line
        x1={tenth(from.x)}
        y1={tenth(from.y)}
        x2={tenth(to.x)}
        y2={tenth(to.y)}
        strokeWidth={width}
        strokeDasharray={dash}
      />
      {arrow ? <path d={arrow === "from" ? headAt(from, to) : headAt(to, from)} strokeWidth={2.2} /> : null}
    </g>
  );
}

const HEAD = 9;
const HALF_OPENING = Math.PI / 6;

/** An open arrow head whose tip is at `tip`. */
function headAt(tip: Point, behind: Point): string {
  const angle = Math.atan2(behind.y - tip.y, behind.x - tip.x);
  const side = (turn: number) =>
    `${tenth(tip.x + HEAD * Math.cos(angle + turn))},${tenth(tip.y + HEAD * Math.sin(angle + turn))}`;
  return `M${side(HALF_OPENING)}L${tenth(tip.x)},${tenth(tip.y)}L${side(-HALF_OPENING)}`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
