import { Form } from "@remix-run/react";
import { useRef } from "react";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { Notice } from "~/components/ui/notice";
import type { DeskCues } from "~/domain/archive/desk-cues";
import { useT } from "~/i18n/translate-context";
import type { CuesAnswer } from "./answer";
import { CuePlayer } from "./cue-player";
import { CueRow } from "./cue-row";
import { fieldErrors } from "./field-messages";
import { asTyped, speakersBefore } from "./typed-cue";
import { usePlayedCue } from "./use-played-cue";

type CuePageProps = {
  view: DeskCues;
  answer: CuesAnswer | null;
  /** The page with its filter, to which `at` is added. */
  hrefAt: (ms: number) => string;
  startMs: number | null;
  namesId: string;
};

/** Fifty cues in one form, and the player beside them. What was typed and not taken stands as it was typed. */
export function CuePage({ view, answer, hrefAt, startMs, namesId }: CuePageProps) {
  const t = useT();
  const player = useRef<HTMLMediaElement>(null);
  const { now, hasPlayed } = usePlayedCue(player, view.cues);
  const sent = answer?.form === "page" ? answer : null;
  const saved = new Map(view.cues.map((cue) => [cue.id, cue]));
  const rows = sent?.typed ?? view.cues.map(asTyped);
  const before = speakersBefore(view.cues, view.speakerBefore);
  const speakerBeforeOf = new Map(view.cues.map(({ id }, index) => [id, before[index] ?? ""]));
  const play = (ms: number) => {
    if (!player.current) return;
    player.current.currentTime = ms / 1000;
    void player.current.play();
  };
  const timeOf = (id: string) => rows.find((row) => row.id === id)?.start ?? "";
  const problems = sent?.problems ?? [];
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="min-w-0 lg:sticky lg:top-4 lg:order-2">
        <CuePlayer media={view.media} player={player} startMs={startMs} now={now} />
      </div>
      <div className="min-w-0">
        <ErrorSummary errors={fieldErrors(t, { form: "page", problems, lengthMs: view.lengthMs, timeOf })} />
        {sent?.isConflict ? (
          <Notice kind="warning" isLive className="mb-4" title={t("archiveCaptions.cues.conflict")}>
            {t("archiveCaptions.cues.conflictText")}
          </Notice>
        ) : null}
        <p className="mb-3 text-solid-gray-700">
          {t("archiveCaptions.cues.speakerHint")}
          {view.speakerBefore ? t("archiveCaptions.cues.speakerBefore", { name: view.speakerBefore }) : null}
        </p>
        <Form method="post" noValidate key={`${view.track?.version} ${view.page}`}>
          {/* The first button of a form is the one Enter presses. */}
          <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden="true" className="sr-only" />
          <ol className="grid gap-3">
            {rows.map((typed) => (
              <CueRow
                key={typed.id}
                cue={saved.get(typed.id) ?? null}
                typed={typed}
                problems={problems}
                lengthMs={view.lengthMs}
                speakerBefore={speakerBeforeOf.get(typed.id) ?? ""}
                namesId={namesId}
                playHref={view.media ? `${hrefAt(saved.get(typed.id)?.startMs ?? 0)}#player` : null}
                onPlay={play}
                playedMs={hasPlayed ? () => Math.round((player.current?.currentTime ?? 0) * 1000) : null}
                isNow={now?.id === typed.id}
              />
            ))}
          </ol>
          <p className="sticky bottom-0 mt-4 border-t border-solid-gray-300 bg-white py-3">
            <Button type="submit" name="intent" value="save" size="lg">
              {t("archiveCaptions.cues.save")}
            </Button>
          </p>
        </Form>
      </div>
    </div>
  );
}
