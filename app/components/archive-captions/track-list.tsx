import { Form, Link } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { languageName } from "~/domain/archive/caption-languages";
import type { DeskTrack } from "~/domain/archive/desk-cues";
import { formatMoment } from "~/i18n/format-moment";
import { useLocale, useT } from "~/i18n/translate-context";

type TrackListProps = { tracks: readonly DeskTrack[]; recordId: string; here: string };

/** The captions there are: how many, what is to be mended, where they are corrected. */
export function TrackList({ tracks, recordId, here }: TrackListProps) {
  const t = useT();
  const locale = useLocale();
  return (
    <ul aria-label={t("archiveCaptions.list.caption")} className="grid gap-4">
      {tracks.map((track) => {
        const language = languageName(track.language, locale);
        const file = `/archive/${recordId}/captions/${track.language}`;
        return (
          <li key={track.language} className="grid gap-2 rounded-8 border border-solid-gray-420 bg-white p-4">
            <h2 className="text-[1.25rem] leading-160">
              <Link to={`${here}/${track.language}`} className="link">
                {t("archiveCaptions.list.edit", { language })}
              </Link>
            </h2>
            <dl className="flex flex-wrap gap-x-8 gap-y-1">
              <Fact name={t("archiveCaptions.list.cues")}>{track.cueCount.toLocaleString(locale)}</Fact>
              <Fact name={t("archiveCaptions.list.broken")}>
                {t("archiveCaptions.list.brokenCount", { count: track.brokenCount })}
              </Fact>
              <Fact name={t("archiveCaptions.list.changed")}>{formatMoment(track.updatedAt, locale)}</Fact>
              {track.fileName ? <Fact name={t("archiveCaptions.list.file")}>{track.fileName}</Fact> : null}
            </dl>
            <p className="flex flex-wrap items-center gap-x-6">
              <span>{t("archiveCaptions.list.saveAs")}</span>
              <a href={`${file}.vtt`} className="link inline-flex min-h-11 items-center" lang="en">
                WebVTT<span className="sr-only"> {language}</span>
              </a>
              <a href={`${file}.srt`} className="link inline-flex min-h-11 items-center" lang="en">
                SRT<span className="sr-only"> {language}</span>
              </a>
            </p>
            <RemoveForm track={track} language={language} />
          </li>
        );
      })}
    </ul>
  );
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <div className="flex flex-wrap gap-x-2">
      <dt className="text-solid-gray-700">{name}</dt>
      <dd className="break-all">{children}</dd>
    </div>
  );
}

function RemoveForm({ track, language }: { track: DeskTrack; language: string }) {
  const t = useT();
  return (
    <details>
      <summary className="link flex min-h-11 w-fit cursor-pointer items-center">
        {t("archiveCaptions.list.remove")}
        <span className="sr-only"> {language}</span>
      </summary>
      <Form method="post" className="grid justify-items-start gap-2 py-2">
        <input type="hidden" name="language" value={track.language} />
        <input type="hidden" name="version" value={track.version} />
        <p className="font-bold">{t("archiveCaptions.list.removeTitle", { language })}</p>
        <p>{t("archiveCaptions.list.removeText")}</p>
        <Button type="submit" look="outline" name="intent" value="remove">
          {t("archiveCaptions.list.removeSubmit")}
        </Button>
      </Form>
    </details>
  );
}
