import type { ConceptSeries } from "~/domain/connection/concept-series";
import type { Translate } from "~/i18n/messages";
import { useLocale, useT } from "~/i18n/translate-context";
import { figureSays } from "./figure-says";
import { recordedStory } from "./recorded-story";
import { type StoryEntry, tellStory } from "./story";

/** The figure as a list, for those who would rather read, or cannot see it. */
export function FigureStory({ series }: { series: ConceptSeries }) {
  const t = useT();
  const says = figureSays(t, useLocale());
  const lines = series.recorded
    ? recordedStory(series, says)
    : tellStory(series).map((entry) => inventedSentence(entry, t));
  return (
    <details className="mt-2 print:hidden">
      <summary className="inline-flex min-h-11 items-center text-blue-900 underline underline-offset-[3px]">
        {t("pages.figure.storyTitle")}
      </summary>
      <ol className="mt-2 max-w-[42rem] border-l-4 border-solid-gray-200 pl-4">
        {numbered(lines).map(({ key, line }) => (
          <li key={key} className="mt-1.5">
            {line}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Two lines may be alike: their place tells them apart, and they are never reordered. */
function numbered(lines: string[]): { key: string; line: string }[] {
  return lines.map((line, i) => ({ key: `${i} ${line}`, line }));
}

/** Months are rounded: nobody lived them. */
function inventedSentence(entry: StoryEntry, t: Translate): string {
  const month = (at: number) => t("pages.figure.story.month", { month: String(Math.round(at)) });
  const when = month(entry.atMonth);
  switch (entry.type) {
    case "start":
      return t("pages.figure.story.start", { connections: entry.connections });
    case "now":
      return t("pages.figure.story.now", { when, connections: entry.connections });
    // Only what was recorded has these.
    case "motivation":
    case "joined":
      return "";
    case "support":
      return t("pages.figure.story.support", { when, until: month(entry.toMonth), label: entry.label });
    case "ring": {
      const values = { when, until: month(entry.toMonth), connections: entry.connections, roles: entry.roles };
      return t(entry.roles > 0 ? "pages.figure.story.ringWithRoles" : "pages.figure.story.ring", values);
    }
    case "event": {
      const said = t("pages.figure.story.event", { when, label: entry.label, connections: entry.connections });
      return said + t(`pages.figure.eventMeaning.${entry.kind}`);
    }
  }
}
