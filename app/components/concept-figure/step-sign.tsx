import type { FigureEventKind } from "~/domain/connection/concept-series";
import { TONES } from "./figure-letters";

export type StepKind = Exclude<FigureEventKind, "problem">;

/** Strokes on a field of 18 × 18 round the middle; each kind has a shape of its own, so that grey print tells them apart. */
const STROKES: Record<StepKind, string> = {
  connect: "M-4.2,0H4.2M0,-4.2V4.2",
  watch: "M-4.6,0A5.6,5.6 0 0 1 4.6,0A5.6,5.6 0 0 1 -4.6,0M-0.6,0H0.6",
  return: "M4.4,0H-3.8M-0.6,-3.6L-4.2,0L-0.6,3.6",
  reconnect: "M3.9,1.6A4.2,4.2 0 1 1 3.2,-2.8M3.9,-5.2V-2.2H0.9",
};

/** The sign of a step on the curve. */
export function StepSign({ kind, x, y, radius }: { kind: StepKind; x: number; y: number; radius: number }) {
  return (
    <g
      transform={`translate(${x} ${y}) scale(${Math.round((radius / 9) * 1000) / 1000})`}
      fill="none"
      stroke={TONES.step}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <circle r="8" fill="#ffffff" stroke="#ffffff" strokeWidth="4" />
      <circle r="8" fill="#ffffff" strokeWidth="1.6" />
      <path d={STROKES[kind]} strokeWidth="1.9" />
    </g>
  );
}
