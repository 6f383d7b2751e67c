import { Link, useNavigate } from "@remix-run/react";
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { Button, LinkButton } from "~/components/ui/button";
import { Checkbox } from "~/components/ui/checkbox";
import { ExternalLink } from "~/components/ui/external-link";
import { useHydrated } from "~/components/ui/use-hydrated";
import type { RecordView } from "~/domain/archive/record-view";
import { minutesFrom } from "~/domain/training/plan-time";
import type { PlanPartView, PlanView } from "~/domain/training/plan-view";
import { useT } from "~/i18n/translate-context";
import { RunTimer } from "./run-timer";
import { RunWatch } from "./run-watch";
import { partTitle } from "./span-text";
import { minutesText } from "./time-text";
import { useRunKeys } from "./use-run-keys";

export type RunView = {
  plan: Pick<PlanView, "id" | "path" | "title" | "parts" | "isAtLeast">;
  /** From 1; one more than there are parts = it is finished. */
  number: number;
  record: RecordView | null;
  mayFrame: boolean;
  isLoaded: boolean;
  /** Where everyone can answer the questionnaire of the plan; null: nobody can now. */
  questionnairePath: string | null;
};

/** One part after the other on the whole screen. Every part is a page of its own, so it goes without scripts too. */
export function RunMode(view: RunView) {
  const { plan, number } = view;
  const count = plan.parts.length;
  const hrefOf = (to: number) => `${plan.path}/run?part=${to}`;
  const previous = number > 1 ? hrefOf(number - 1) : null;
  const next = number <= count ? hrefOf(number + 1) : null;
  const toggle = useRef<(() => void) | null>(null);
  const setToggle = useCallback((fresh: (() => void) | null) => {
    toggle.current = fresh;
  }, []);
  const navigate = useNavigate();
  const [hasSound, setSound] = useState(false);
  const keys = useMemo(
    () => ({
      previous: () => void (previous && navigate(previous)),
      next: () => void (next && navigate(next)),
      toggle: () => toggle.current?.(),
      fullscreen: switchFullscreen,
    }),
    [previous, next, navigate],
  );
  useRunKeys(keys);
  const part = plan.parts[number - 1];
  return (
    <div className="run">
      <RunHead {...{ plan, number, part }} />
      <main id="main" className="run-part" tabIndex={-1}>
        {part ? (
          <RunPart
            key={part.id}
            {...view}
            part={part}
            hasSound={hasSound}
            onTimer={setToggle}
            loadHref={`${hrefOf(number)}&load=1`}
          />
        ) : (
          <Finished {...view} />
        )}
      </main>
      <RunFoot {...{ plan, previous, next, hasSound, setSound }} isLast={number === count} />
    </div>
  );
}

function RunHead({ plan, number, part }: Pick<RunView, "plan" | "number"> & { part: PlanPartView | undefined }) {
  const t = useT();
  const count = plan.parts.length;
  const remaining = minutesFrom(plan.parts, number - 1);
  const isAtLeast = plan.parts.slice(number - 1).some(({ minutes }) => minutes === null);
  return (
    <header className="run-head">
      <p className="min-w-0 font-bold">{plan.title}</p>
      {part ? (
        <p className="flex flex-wrap gap-x-6">
          <span>{t("training.run.part", { number, count })}</span>
          <span>
            {t("training.run.remaining")}：{minutesText(t, remaining, isAtLeast)}
          </span>
        </p>
      ) : null}
    </header>
  );
}

type RunPartProps = RunView & {
  part: PlanPartView;
  hasSound: boolean;
  onTimer: (toggle: (() => void) | null) => void;
  loadHref: string;
};

function RunPart({ part, record, mayFrame, isLoaded, loadHref, questionnairePath, hasSound, onTimer }: RunPartProps) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnChange(heading);
  const title = partTitle(t, part);
  return (
    <>
      <div>
        {part.title ? <p>{t(`training.kind.${part.kind}`)}</p> : null}
        <h1 ref={heading} tabIndex={-1} className="run-title">
          {title}
        </h1>
      </div>
      {part.watch ? <RunWatch {...{ watch: part.watch, view: record, mayFrame, isLoaded, loadHref }} /> : null}
      {part.text ? <p className="run-text">{part.text}</p> : null}
      {part.url ? (
        <p className="run-text break-all">
          <ExternalLink href={part.url}>{part.url}</ExternalLink>
        </p>
      ) : null}
      {part.kind === "questionnaire" && questionnairePath ? (
        <p>
          <LinkButton to={questionnairePath} size="lg">
            {t("training.page.questionnaire")}
          </LinkButton>
        </p>
      ) : null}
      {part.watch ? null : <RunTimer minutes={part.minutes} hasSound={hasSound} onReady={onTimer} />}
    </>
  );
}

/** After going on, whoever listens instead of looking hears the new heading first. Not when the page opens. */
function useFocusOnChange(heading: React.RefObject<HTMLHeadingElement | null>): void {
  const isHydrated = useHydrated();
  const wasHydrated = useRef(isHydrated);
  useEffect(() => {
    if (wasHydrated.current) heading.current?.focus({ preventScroll: true });
  }, [heading]);
}

function Finished({ plan, questionnairePath }: RunView) {
  const t = useT();
  return (
    <>
      <h1 className="run-title">{t("training.run.finished")}</h1>
      <p className="run-text">{t("training.run.finishedText")}</p>
      <p className="run-buttons">
        {questionnairePath ? (
          <LinkButton to={questionnairePath} size="lg">
            {t("training.page.questionnaire")}
          </LinkButton>
        ) : null}
        <LinkButton to={`${plan.path}/run`} look="outline" size="lg">
          {t("training.run.toStart")}
        </LinkButton>
      </p>
    </>
  );
}

type RunFootProps = Pick<RunView, "plan"> & {
  previous: string | null;
  next: string | null;
  isLast: boolean;
  hasSound: boolean;
  setSound: (has: boolean) => void;
};

function RunFoot({ plan, previous, next, isLast, hasSound, setSound }: RunFootProps) {
  const t = useT();
  const isHydrated = useHydrated();
  return (
    <footer className="run-foot">
      <nav aria-label={t("training.run.title")} className="run-buttons">
        {previous ? (
          <LinkButton to={previous} look="outline" size="lg" rel="prev">
            <span aria-hidden="true">←</span> {t("training.run.previous")}
          </LinkButton>
        ) : null}
        {next ? (
          <LinkButton to={next} size="lg" rel="next">
            {t(isLast ? "training.run.end" : "training.run.next")} <span aria-hidden="true">→</span>
          </LinkButton>
        ) : null}
      </nav>
      {isHydrated ? (
        <div className="run-buttons">
          <FullscreenButton />
          <Checkbox
            checked={hasSound}
            onChange={(event) => setSound(event.currentTarget.checked)}
            label={t("training.run.sound")}
          />
          <span className="text-[1rem] text-solid-gray-700">{t("training.run.keys")}</span>
        </div>
      ) : null}
      <Link to={plan.path} className="link inline-flex min-h-11 items-center">
        {t("training.sheet.back")}
      </Link>
    </footer>
  );
}

function FullscreenButton() {
  const t = useT();
  const isFull = useSyncExternalStore(
    onFullscreen,
    () => document.fullscreenElement !== null,
    () => false,
  );
  return (
    <Button look="outline" onClick={switchFullscreen}>
      {t(isFull ? "training.run.leaveFullscreen" : "training.run.fullscreen")}
    </Button>
  );
}

function onFullscreen(listener: () => void): () => void {
  document.addEventListener("fullscreenchange", listener);
  return () => document.removeEventListener("fullscreenchange", listener);
}

/** Refused where the browser has none (some phones): the page is as large as it can be there. */
function switchFullscreen(): void {
  const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.();
  void done?.catch(() => undefined);
}
