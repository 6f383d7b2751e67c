import { MarkedText } from "~/components/listing/marked-text";
import { Button } from "~/components/ui/button";
import { CONTROL_CLASS } from "~/components/ui/field-frame";
import type { TranscriptHits } from "~/domain/archive/find-in-transcript";
import { FIND_MAX_LENGTH, momentSearch, type RecordPageQuery } from "~/domain/archive/record-page-query";
import { secondOf, timecode } from "~/domain/archive/timecode";
import { useT } from "~/i18n/translate-context";
import { MomentLink } from "./moment-link";
import { useFindInTranscript } from "./use-transcript";

type Props = { recordId: string; language: string; query: RecordPageQuery; first: TranscriptHits | null };

/** Searching inside what is said: a form, and while typing where there are scripts. */
export function FindInTranscript({ recordId, language, query, first }: Props) {
  const t = useT();
  const { typed, type, found, searchNow } = useFindInTranscript(recordId, language, first);
  return (
    <search className="no-print mt-2 block">
      <form
        method="get"
        className="flex items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          searchNow();
        }}
      >
        <input type="hidden" name="language" value={language} />
        {query.t !== null && <input type="hidden" name="t" value={query.t} />}
        {query.isAudio && <input type="hidden" name="media" value="audio" />}
        <label htmlFor="find" className="sr-only">
          {t("archive.find.label")}
        </label>
        <input
          id="find"
          name="find"
          type="search"
          value={typed}
          onChange={(event) => type(event.currentTarget.value)}
          maxLength={FIND_MAX_LENGTH}
          placeholder={t("archive.find.label")}
          className={CONTROL_CLASS}
        />
        <Button type="submit" look="outline" className="shrink-0">
          {t("archive.find.submit")}
        </Button>
      </form>
      <p aria-live="polite" className="mt-1 text-[0.9375rem] leading-160">
        {found &&
          t(found.total === 0 ? "archive.find.none" : "archive.find.count", { count: found.total, query: found.query })}
      </p>
      {found && found.hits.length > 0 && (
        <ol className="transcript-hits">
          {found.hits.map((hit) => (
            <li key={hit.id}>
              <MomentLink
                ms={hit.startMs}
                href={`${momentSearch(query, secondOf(hit.startMs))}#${hit.id}`}
                className="transcript-hit"
              >
                <span className="text-[0.875rem] tabular-nums">
                  {timecode(hit.startMs)} {hit.speaker}
                </span>
                <span className="block">
                  <MarkedText text={hit.text} spans={hit.spans} />
                </span>
              </MomentLink>
            </li>
          ))}
        </ol>
      )}
    </search>
  );
}
