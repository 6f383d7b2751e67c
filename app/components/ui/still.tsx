import { type ReactNode, useRef } from "react";
import { useHydrated } from "./use-hydrated";

/** What the browser makes of it when the page is taken over: nothing, the server has drawn it. */
const AS_IT_IS = { __html: "" };

type StillProps = {
  /** The data that is drawn: it is drawn anew when this is another object. */
  of: object;
  className?: string;
  children: ReactNode;
};

/**
 * A drawing of hundreds of marks without state of its own. What the server drew stays when the page is taken over, which
 * spares the browser the work of claiming every mark; its links load their pages as without scripts.
 */
export function Still({ of, className, children }: StillProps) {
  const isTakenOver = useHydrated();
  const drawnByServer = useRef(isTakenOver ? null : of);
  const isKept = typeof document !== "undefined" && drawnByServer.current === of;
  if (isKept)
    // biome-ignore lint/security/noDangerouslySetInnerHtml: empty; React leaves what is there.
    return <div key="kept" className={className} dangerouslySetInnerHTML={AS_IT_IS} suppressHydrationWarning />;
  return (
    <div key="drawn" className={className}>
      {children}
    </div>
  );
}
