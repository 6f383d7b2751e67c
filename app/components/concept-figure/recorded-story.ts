import type { ConceptSeries, RecordedDetails } from "~/domain/connection/concept-series";
import type { FigureSays } from "./figure-says";
import { type Standing, type StoryEntry, tellStory } from "./story";

/** The recorded story, a sentence or two for each thing: what was written down and how the curves stood, no meaning of ours. */
export function recordedStory(series: ConceptSeries, says: FigureSays): string[] {
  const { recorded } = series;
  return recorded ? tellStory(series).map((entry) => sentenceOf(entry, recorded, says).trim()) : [];
}

function sentenceOf(entry: StoryEntry, recorded: RecordedDetails, says: FigureSays): string {
  const { t, day, month } = says;
  switch (entry.type) {
    case "start":
      return t("connection.figure.story.start", { when: day(entry.day ?? recorded.from) }) + standing(entry, says);
    case "now": {
      const now = t("connection.figure.story.now", { when: day(entry.day ?? recorded.to) });
      return now + standing(entry, says) + t("connection.figure.story.goesOn");
    }
    case "joined":
      return t("connection.figure.story.joined", { when: day(entry.day), label: entry.label }) + standing(entry, says);
    case "motivation":
      return t("connection.figure.story.motivation", { when: day(entry.day), level: entry.level });
    case "support": {
      const { label, fromDay = recorded.from, toDay } = entry;
      const key = toDay ? "connection.figure.story.support" : "connection.figure.story.supportOpen";
      return t(key, { when: day(fromDay), until: day(toDay ?? recorded.to), label });
    }
    case "ring": {
      const key = entry.roles > 0 ? "connection.figure.story.ringWithRoles" : "connection.figure.story.ring";
      const span = { when: month(entry.atMonth, recorded), until: month(entry.toMonth, recorded) };
      return t(key, { ...span, connections: entry.connections, roles: entry.roles });
    }
    case "event": {
      const { kind, label, line, day: date = recorded.from } = entry;
      const key = label ? "connection.figure.story.event" : "connection.figure.story.eventBare";
      const said = t(key, { when: day(date), kind: says.kindOf(kind), label });
      return said + (line ? t("connection.figure.story.line", { line }) : "") + standing(entry, says);
    }
  }
}

function standing({ connections, level, contact }: Standing, { t }: FigureSays): string {
  const times = Math.round(contact);
  const contactKey = contact < 0.03 ? "noContact" : times < 1 ? "rareContact" : "contact";
  return (
    t("connection.figure.story.standing", { connections }) +
    (level === null ? "" : t("connection.figure.story.level", { level })) +
    t(`connection.figure.story.${contactKey}`, { times })
  );
}
