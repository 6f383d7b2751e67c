import type { ReactNode } from "react";
import { usePlayerClock } from "./player-clock";

type Props = {
  ms: number;
  /** Opens the page at the moment, for those without scripts and for a new tab. */
  href: string;
  className?: string;
  isCurrent?: boolean;
  /** Out of the way of Tab; arrows reach it. */
  isQuiet?: boolean;
  onJump?: () => void;
  children: ReactNode;
};

/** Goes to a moment of what is played. */
export function MomentLink({ ms, href, className, isCurrent, isQuiet, onJump, children }: Props) {
  const clock = usePlayerClock();
  return (
    <a
      href={href}
      className={className}
      aria-current={isCurrent ? "true" : undefined}
      tabIndex={isQuiet ? -1 : undefined}
      data-ms={ms}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        clock.jump(ms);
        onJump?.();
      }}
    >
      {children}
    </a>
  );
}
