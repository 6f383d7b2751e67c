import { useEffect, useState } from "react";
import { Button } from "~/components/ui/button";
import { timecode } from "~/domain/archive/timecode";
import type { Progress } from "~/domain/training/progress";
import { useT } from "~/i18n/translate-context";
import { usePlayerClock } from "./player-clock";

type Props = {
  recordId: string;
  /** Length of the record, when it is known. */
  seconds: number | null;
  /** What the account knows; null for a guest: then the device keeps it. */
  kept: Progress | null;
};

/** Keeps what was watched, and offers to go on where it was left off. */
export function WatchProgress({ recordId, seconds, kept }: Props) {
  const t = useT();
  const clock = usePlayerClock();
  const [resumeAt, setResumeAt] = useState<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was kept is read once, when the page opens.
  useEffect(() => {
    let end: (() => void) | null = null;
    let isOver = false;
    void import("./watch-keeper").then(({ keepWatch }) => {
      if (isOver) return;
      const keeper = keepWatch({ recordId, seconds, kept, clock });
      end = keeper.end;
      if (clock.startMs === 0 && clock.now() === 0) setResumeAt(keeper.resumeAt);
    });
    return () => {
      isOver = true;
      end?.();
    };
  }, [recordId, seconds, clock]);
  if (resumeAt === null) return null;
  return (
    <Button
      look="outline"
      className="no-print"
      onClick={() => {
        clock.jump(resumeAt * 1000);
        setResumeAt(null);
      }}
    >
      {t("archive.player.resume", { time: timecode(resumeAt * 1000) })}
    </Button>
  );
}
