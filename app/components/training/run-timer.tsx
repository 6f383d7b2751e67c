import { useEffect, useRef, useState } from "react";
import { Button } from "~/components/ui/button";
import { useHydrated } from "~/components/ui/use-hydrated";
import { useT } from "~/i18n/translate-context";
import { playChime } from "./chime";
import { minutesText } from "./time-text";

type RunTimerProps = {
  /** Of the part; null: it has no time of its own. */
  minutes: number | null;
  hasSound: boolean;
  /** Receives the function that starts and pauses, for the space key; null when there is no timer. */
  onReady: (toggle: (() => void) | null) => void;
};

const TICK_MS = 250;

/** Counts down while it runs, and on beyond the end. Without scripts the planned time stands there. */
export function RunTimer({ minutes, hasSound, onReady }: RunTimerProps) {
  const t = useT();
  const isHydrated = useHydrated();
  const timer = useCountdown((minutes ?? 0) * 60_000);
  const { toggle, isRunning, leftMs } = timer;
  const hasTimer = minutes !== null;
  useEffect(() => {
    onReady(hasTimer ? toggle : null);
    return () => onReady(null);
  }, [hasTimer, toggle, onReady]);
  const isOver = hasTimer && leftMs <= 0;
  const isRung = useRef(false);
  useEffect(() => {
    if (isOver && isRunning && hasSound && !isRung.current) playChime();
    isRung.current = isOver;
  }, [isOver, isRunning, hasSound]);
  if (minutes === null) return <p>{t("training.run.noTime")}</p>;
  const planned = t("training.run.planned", { time: minutesText(t, minutes) });
  if (!isHydrated) {
    return (
      <div>
        <p className="font-bold">{planned}</p>
        <noscript>
          <p>{t("training.run.noScript")}</p>
        </noscript>
      </div>
    );
  }
  return (
    <div>
      <p>{t(isOver ? "training.run.over" : "training.run.timer")}</p>
      <p className="run-clock" role="timer" aria-live="off" data-over={isOver || undefined}>
        {clockText(leftMs)}
      </p>
      <p role="status" className="font-bold">
        {isOver ? t("training.run.timeUp") : ""}
      </p>
      <p className="run-buttons">
        <Button size="lg" onClick={toggle}>
          {t(isRunning ? "training.run.pause" : "training.run.start")}
        </Button>
        <Button size="lg" look="outline" onClick={timer.reset}>
          {t("training.run.reset")}
        </Button>
        <span className="text-[1rem]">{planned}</span>
      </p>
    </div>
  );
}

/** By the clock of the machine, so that a sleeping tab does not lose time. */
function useCountdown(wholeMs: number) {
  const [leftMs, setLeftMs] = useState(wholeMs);
  const [isRunning, setRunning] = useState(false);
  const endsAt = useRef(0);
  const left = useRef(wholeMs);
  const [toggle] = useState(() => () => setRunning((before) => !before));
  useEffect(() => {
    if (!isRunning) return;
    endsAt.current = Date.now() + left.current;
    const tick = () => {
      left.current = endsAt.current - Date.now();
      setLeftMs(left.current);
    };
    const interval = setInterval(tick, TICK_MS);
    return () => {
      clearInterval(interval);
      tick();
    };
  }, [isRunning]);
  const reset = () => {
    left.current = wholeMs;
    endsAt.current = Date.now() + wholeMs;
    setLeftMs(wholeMs);
  };
  return { leftMs, isRunning, toggle, reset };
}

/** 19:59; beyond the end it counts up: +0:12. */
function clockText(ms: number): string {
  const seconds = ms > 0 ? Math.ceil(ms / 1000) : Math.floor(-ms / 1000);
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  return ms > 0 ? text : `+${text}`;
}
