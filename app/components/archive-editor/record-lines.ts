/** A content as labelled lines, to say what changed: in a conflict and in the history. */
import type { ChangedLine } from "~/components/symposium-editor/before-after";
import { clockText } from "~/domain/archive/clock-in-text";
import { watchUrlOf } from "~/domain/archive/parse-embed";
import { chaptersText } from "~/domain/archive/read-chapters";
import { slideTimesText } from "~/domain/archive/read-slide-times";
import type { RecordContent } from "~/domain/archive/record-content";
import { licenceWord } from "~/domain/archive/record-licences";
import { formatDate } from "~/i18n/format";
import type { Locale, MessageKey, Translate } from "~/i18n/messages";

type Line = { key: string; label: string; text: string };
type Words = { t: Translate; locale: Locale };

/** Only lines that differ; `before` null shows everything `after` says. */
export function changedRecordLines(before: RecordContent | null, after: RecordContent, words: Words): ChangedLine[] {
  const was = before ? recordLines(before, words) : [];
  const is = recordLines(after, words);
  const keys = [...new Set([...is, ...was].map(({ key }) => key))];
  return keys.flatMap((key) => {
    const [old, now] = [was.find((line) => line.key === key), is.find((line) => line.key === key)];
    const [beforeText, afterText] = [old?.text ?? "", now?.text ?? ""];
    const label = now?.label ?? old?.label ?? key;
    return beforeText === afterText ? [] : [{ key, label, before: beforeText, after: afterText }];
  });
}

function recordLines(content: RecordContent, words: Words): Line[] {
  return [
    ...basicLines(content, words),
    ...mediaLines(content, words),
    ...speakerLines(content, words),
    ...paperLines(content, words),
    ...licenceLines(content, words),
  ];
}

function basicLines(content: RecordContent, { t, locale }: Words): Line[] {
  const list = (keys: readonly string[], prefix: string) =>
    keys.map((key) => t(`${prefix}.${key}` as MessageKey)).join("、");
  const { title, subtitle, summary, recordedOn, language, themes, targets } = content;
  return [
    { key: "title", label: t("archiveDesk.basics.title"), text: title },
    { key: "subtitle", label: t("archiveDesk.basics.subtitle"), text: subtitle },
    { key: "summary", label: t("archiveDesk.basics.summary"), text: summary },
    {
      key: "recordedOn",
      label: t("archiveDesk.basics.recordedOn"),
      text: recordedOn === null ? "" : formatDate(recordedOn, locale),
    },
    { key: "language", label: t("archiveDesk.basics.language"), text: language },
    { key: "themes", label: t("archiveDesk.basics.themes"), text: list(themes, "listing.theme") },
    { key: "targets", label: t("archiveDesk.basics.targets"), text: list(targets, "listing.target") },
  ];
}

function mediaLines(content: RecordContent, { t }: Words): Line[] {
  const { media, seconds } = content;
  const file = (id: string | null) => (id === null ? "" : t("archiveDesk.line.file", { id: id.slice(-6) }));
  const mediaText =
    media.kind === "embed" ? watchUrlOf(media) : media.kind === "file" ? file(media.fileId) : content.mediaNote;
  return [
    { key: "media", label: t("archiveDesk.line.media"), text: mediaText },
    { key: "length", label: t("archiveDesk.media.length"), text: seconds === null ? "" : clockText(seconds * 1000) },
    { key: "audio", label: t("archiveDesk.line.audio"), text: file(content.audioFileId) },
    { key: "poster", label: t("archiveDesk.line.poster"), text: file(content.posterFileId) },
    {
      key: "signLanguage",
      label: t("archiveDesk.media.signLanguage"),
      text: t(`archiveDesk.media.provided.${content.signLanguage}`),
    },
    {
      key: "openCaptions",
      label: t("archiveDesk.media.openCaptions"),
      text: t(`archiveDesk.media.provided.${content.openCaptions}`),
    },
    { key: "chapters", label: t("archiveDesk.line.chapters"), text: chaptersText(content.chapters) },
    { key: "slides", label: t("archiveDesk.line.slides"), text: file(content.slidesFileId) },
    { key: "slideTimes", label: t("archiveDesk.line.slideTimes"), text: slideTimesText(content.slideTimes) },
  ];
}

function speakerLines({ speakers }: RecordContent, { t }: Words): Line[] {
  return speakers.map(({ id, name, kana, affiliation, title, consent }) => ({
    key: `speaker ${id}`,
    label: t("archiveDesk.line.speaker", { name: name || t("archiveDesk.editor.unnamed") }),
    text: [name, kana, affiliation, title, t(`archiveDesk.speakers.answer.${consent}`)].filter(Boolean).join("\n"),
  }));
}

function paperLines(content: RecordContent, { t, locale }: Words): Line[] {
  const file = (id: string | null) => (id === null ? "" : t("archiveDesk.line.file", { id: id.slice(-6) }));
  const day = (date: string | null) => (date === null ? "" : formatDate(date, locale));
  return [
    ...content.handouts.map(({ id, title, fileId, url }) => ({
      key: `handout ${id}`,
      label: t("archiveDesk.line.handout", { name: title }),
      text: [title, url, file(fileId)].filter(Boolean).join("\n"),
    })),
    ...content.publications.map(({ id, title, kind, publisher, date, pages, fileId, url }) => ({
      key: `publication ${id}`,
      label: t("archiveDesk.line.publication", { name: title }),
      text: [title, t(`archive.page.publicationKind.${kind}`), publisher, day(date), pages, url, file(fileId)]
        .filter(Boolean)
        .join("\n"),
    })),
    ...content.meetings.map(({ id, group, number, date, agenda }) => {
      const name = t("archiveDesk.meetings.entry", {
        group: t(`archiveDesk.meetings.groups.${group}`),
        number: number ?? "－",
      });
      const text = [name, day(date), agenda].filter(Boolean).join("\n");
      return { key: `meeting ${id}`, label: t("archiveDesk.line.meeting", { name }), text };
    }),
    { key: "meetingsNote", label: t("archiveDesk.meetings.note"), text: content.meetingsNote },
  ];
}

function licenceLines(content: RecordContent, { t }: Words): Line[] {
  return [
    { key: "listings", label: t("archiveDesk.line.listings"), text: content.listingIds.join("\n") },
    { key: "terms", label: t("archiveDesk.line.terms"), text: content.termIds.join("\n") },
    {
      key: "licence",
      label: t("archiveDesk.licence.licence"),
      text: t(`archiveDesk.licence.options.${licenceWord(content.licence)}`),
    },
    { key: "licenceNote", label: t("archiveDesk.licence.note"), text: content.licenceNote },
    { key: "contact", label: t("archiveDesk.licence.contact"), text: content.contact },
  ];
}
