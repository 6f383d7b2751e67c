import { useT } from "~/i18n/translate-context";
import type { ConceptSeries } from "./series";
import { type StoryEntry, tellStory } from "./story";

/** The figure as a list, for those who would rather read, or cannot see it. */
export function FigureStory({ series }: { series: ConceptSeries }) {
  const t = useT();
  return (
    <details className="mt-2 print:hidden">
      <summary className="inline-flex min-h-11 items-center text-blue-900 underline underline-offset-[3px]">
        {t("pages.figure.storyTitle")}
      </summary>
      <ol className="mt-2 max-w-[42rem] border-l-4 border-solid-gray-200 pl-4">
        {tellStory(series).map((entry) => (
          <li key={`${entry.type} ${entry.atMonth} ${"label" in entry ? entry.label : ""}`} className="mt-1.5">
            <StoryLine entry={entry} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function StoryLine({ entry }: { entry: StoryEntry }) {
  const t = useT();
  const month = String(entry.atMonth);
  switch (entry.type) {
    case "start":
      return <>{t("pages.figure.story.start", { connections: entry.connections })}</>;
    case "now":
      return <>{t("pages.figure.story.now", { month, connections: entry.connections })}</>;
    case "support":
      return <>{t("pages.figure.story.support", { month, toMonth: String(entry.toMonth), label: entry.label })}</>;
    case "ring": {
      const values = { month, toMonth: String(entry.toMonth), connections: entry.connections, roles: entry.roles };
      return <>{t(entry.roles > 0 ? "pages.figure.story.ringWithRoles" : "pages.figure.story.ring", values)}</>;
    }
    case "event":
      return (
        <>
          {t("pages.figure.story.event", { month, label: entry.label, connections: entry.connections })}
          {t(`pages.figure.eventMeaning.${entry.kind}`)}
        </>
      );
  }
}
