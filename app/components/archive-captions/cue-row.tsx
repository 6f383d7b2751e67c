import { Button } from "~/components/ui/button";
import { typedTime } from "~/domain/archive/caption-time";
import type { CueProblemAt, TypedCue } from "~/domain/archive/cue-form";
import type { DeskCue } from "~/domain/archive/desk-cues";
import { timecode } from "~/domain/archive/timecode";
import { useT } from "~/i18n/translate-context";
import { CueFields } from "./cue-fields";
import { fieldId } from "./field-messages";

type CueRowProps = {
  /** As it is saved now; null when somebody has deleted it. */
  cue: DeskCue | null;
  typed: TypedCue;
  problems: readonly CueProblemAt[];
  lengthMs: number | null;
  speakerBefore: string;
  namesId: string;
  /** Where it is heard without scripts; null without a file to hear. */
  playHref: string | null;
  onPlay: (ms: number) => void;
  /** Where the player stands; null before it has begun, and without scripts. */
  playedMs: (() => number) | null;
  isNow: boolean;
};

export function CueRow({ cue, typed, isNow, playHref, onPlay, playedMs, ...fields }: CueRowProps) {
  const t = useT();
  const time = cue ? timecode(cue.startMs) : typed.start;
  const isCrossed = cue === null || cue.mark !== typed.was;
  return (
    <li
      id={typed.id}
      data-now={isNow || undefined}
      className="grid scroll-mt-4 gap-2 rounded-8 border border-solid-gray-300 bg-white p-3 data-now:border-blue-900 data-now:bg-blue-50"
    >
      {/* What somebody has deleted is not sent again; what was typed stays to be copied. */}
      {cue ? <input type="hidden" name="cue" value={typed.id} /> : null}
      <input type="hidden" name={`was.${typed.id}`} value={cue?.mark ?? typed.was} />
      <fieldset className="min-w-0">
        <legend className="sr-only">{t("archiveCaptions.cues.cue", { time })}</legend>
        {isCrossed ? <Theirs cue={cue} /> : null}
        <CueFields form="page" typed={typed} {...fields} />
      </fieldset>
      <div className="flex flex-wrap items-center gap-x-4">
        {playHref && cue ? (
          <a
            href={playHref}
            className="link inline-flex min-h-11 items-center"
            onClick={(event) => {
              event.preventDefault();
              onPlay(cue.startMs);
            }}
          >
            {t("archiveCaptions.cues.play", { time })}
          </a>
        ) : null}
        {cue ? (
          <details>
            <summary className="link flex min-h-11 cursor-pointer items-center">
              {t("archiveCaptions.cues.more")} <span className="sr-only">{time}</span>
            </summary>
            <p className="flex flex-wrap gap-3 py-2">
              {playedMs === null ? null : (
                <Button look="outline" onClick={() => writeStart(typed.id, playedMs())}>
                  {t("archiveCaptions.player.takeStart")}
                </Button>
              )}
              <Button type="submit" look="outline" name="intent" value={`speakerFrom.${typed.id}`}>
                {t("archiveCaptions.cues.speakerFrom")}
              </Button>
              <Button type="submit" look="outline" name="intent" value={`delete.${typed.id}`}>
                {t("archiveCaptions.cues.delete")}
              </Button>
            </p>
          </details>
        ) : null}
      </div>
    </li>
  );
}

/** The fields are the browser's: they are read when the form is sent. */
function writeStart(id: string, ms: number): void {
  const field = document.getElementById(fieldId("page", "start", id));
  if (!(field instanceof HTMLInputElement)) return;
  field.value = typedTime(ms);
  field.focus();
}

/** The version a colleague has saved meanwhile. */
function Theirs({ cue }: { cue: DeskCue | null }) {
  const t = useT();
  if (!cue) return <p className="mb-2 font-bold">{t("archiveCaptions.cues.gone")}</p>;
  return (
    <div className="mb-2 border-l-4 border-solid-gray-420 bg-solid-gray-50 px-3 py-2">
      <p className="text-[0.875rem] text-solid-gray-700">{t("archiveCaptions.cues.theirs")}</p>
      <p className="break-words whitespace-pre-line">
        {timecode(cue.startMs)} {cue.speaker ? `${cue.speaker}：` : ""}
        {cue.text}
      </p>
    </div>
  );
}
