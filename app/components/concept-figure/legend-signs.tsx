import type { ReactNode } from "react";
import type { MessageKey } from "~/i18n/messages";
import { StepSign } from "./step-sign";

/** A sample of each sign of the figure, on a field of 44 × 24, with what it means. */
export const LEGEND: { word: MessageKey; sign: ReactNode }[] = [
  { word: "pages.figure.person", sign: <path d="M2,12C12,5 30,5 42,9V15C30,19 12,19 2,12z" fill="#000060" /> },
  {
    word: "pages.figure.accompaniment",
    sign: <path d="M2,6C12,5 30,9 42,11V13C30,15 12,19 2,18z" fill="#259d63" />,
  },
  {
    word: "pages.figure.support",
    sign: <path d="M8,12H36" stroke="#ce0000" strokeWidth="9" strokeLinecap="round" />,
  },
  { word: "pages.figure.problem", sign: <path d="M22,19l-7,-13h14z" fill="#ce0000" /> },
  {
    word: "pages.figure.ringLegend",
    sign: (
      <>
        <ellipse cx="22" cy="12" rx="15" ry="8" fill="#fff0b3" stroke="#b78f00" strokeWidth="1.5" />
        <circle cx="8" cy="12" r="5" fill="#927200" />
        <circle cx="36" cy="12" r="4" fill="#ffffff" stroke="#927200" strokeWidth="2" />
      </>
    ),
  },
  { word: "pages.figure.step.connect", sign: <StepSign kind="connect" x={22} y={12} radius={9} /> },
  { word: "pages.figure.step.watch", sign: <StepSign kind="watch" x={22} y={12} radius={9} /> },
  { word: "pages.figure.step.return", sign: <StepSign kind="return" x={22} y={12} radius={9} /> },
  { word: "pages.figure.step.reconnect", sign: <StepSign kind="reconnect" x={22} y={12} radius={9} /> },
];
