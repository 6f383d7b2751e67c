/** A content as labelled lines, to say what changed: in a conflict, before publishing, in the history. */
import { clockText } from "~/domain/symposium/section-values";
import type { SymposiumContent } from "~/domain/symposium/symposium-content";
import { formatDate } from "~/i18n/format";
import { formatMoment } from "~/i18n/format-moment";
import type { Locale, MessageKey, Translate } from "~/i18n/messages";
import type { ChangedLine } from "./before-after";

type Line = { key: string; label: string; text: string };
type Words = { t: Translate; locale: Locale };

/** Only lines that differ; `before` null shows everything `after` says. */
export function changedLines(before: SymposiumContent | null, after: SymposiumContent, words: Words): ChangedLine[] {
  const was = before ? contentLines(before, words) : [];
  const is = contentLines(after, words);
  const keys = [...new Set([...is, ...was].map(({ key }) => key))];
  return keys.flatMap((key) => {
    const [old, now] = [was.find((line) => line.key === key), is.find((line) => line.key === key)];
    const label = now?.label ?? old?.label ?? key;
    const [beforeText, afterText] = [old?.text ?? "", now?.text ?? ""];
    return beforeText === afterText ? [] : [{ key, label, before: beforeText, after: afterText }];
  });
}

function contentLines(content: SymposiumContent, words: Words): Line[] {
  const lines = [
    ...basicLines(content, words),
    ...placeLines(content, words),
    ...listLines(content, words),
    ...registrationLines(content, words),
    ...detailLines(content, words),
  ];
  return lines;
}

function basicLines(content: SymposiumContent, { t }: Words): Line[] {
  const list = (keys: readonly string[], prefix: string) =>
    keys.map((key) => t(`${prefix}.${key}` as MessageKey)).join("、");
  return [
    { key: "title", label: t("symposiumDesk.basics.title"), text: content.title },
    { key: "subtitle", label: t("symposiumDesk.basics.subtitle"), text: content.subtitle },
    { key: "themes", label: t("symposiumDesk.basics.themes"), text: list(content.themes, "listing.theme") },
    { key: "targets", label: t("symposiumDesk.basics.targets"), text: list(content.targets, "listing.target") },
    { key: "forWhom", label: t("symposiumDesk.basics.forWhom"), text: content.forWhom },
    { key: "summary", label: t("symposiumDesk.basics.summary"), text: content.summary },
    {
      key: "picture",
      label: t("symposiumDesk.line.picture"),
      text: content.pictureFile
        ? `${content.pictureAlt || t("symposiumDesk.line.has")} ${content.pictureFile.slice(0, 6)}`
        : "",
    },
  ];
}

function placeLines({ when, form, venue }: SymposiumContent, { t, locale }: Words): Line[] {
  const day = (date: string | null) => (date === null ? "" : formatDate(date, locale));
  const days = [day(when.date) || when.dateText, day(when.endDate)].filter(Boolean);
  const hours = [clockText(when.start), clockText(when.end)].filter(Boolean);
  return [
    { key: "day", label: t("symposiumDesk.line.day"), text: days.join(t("symposiumDesk.line.until")) },
    { key: "hours", label: t("symposiumDesk.line.hours"), text: hours.join(t("symposiumDesk.line.until")) },
    { key: "form", label: t("symposiumDesk.when.form"), text: t(`symposium.form.${form}`) },
    {
      key: "venue",
      label: t("symposiumDesk.line.venue"),
      text: [venue.name, venue.address, venue.access].filter(Boolean).join("\n"),
    },
  ];
}

function listLines({ organisers, speakers, programme }: SymposiumContent, { t, locale }: Words): Line[] {
  const day = (date: string | null) => (date === null ? "" : formatDate(date, locale));
  const nameOf = (id: string) => speakers.find((one) => one.id === id)?.name ?? "";
  const unnamed = t("symposiumDesk.entries.unnamed");
  return [
    ...organisers.map(({ id, role, name, url, logoFile, approvedFrom, approvedUntil }) => ({
      key: `organiser ${id}`,
      label: t(`symposium.organiserRole.${role}`),
      text: [name, url, logoFile?.slice(0, 6), [day(approvedFrom), day(approvedUntil)].filter(Boolean).join("〜")]
        .filter(Boolean)
        .join("\n"),
    })),
    ...speakers.map(({ id, name, kana, affiliation, title, profile }) => ({
      key: `speaker ${id}`,
      label: t("symposiumDesk.line.speaker", { name: name || unnamed }),
      text: [kana, affiliation, title, profile].filter(Boolean).join("\n") || name,
    })),
    ...programme.map((item) => ({
      key: `item ${item.id}`,
      label: t("symposiumDesk.line.item", { name: item.title || t(`symposium.itemKind.${item.kind}`) }),
      text: [
        t(`symposium.itemKind.${item.kind}`),
        [clockText(item.start), item.minutes === null ? "" : t("symposium.programme.minutes", { count: item.minutes })]
          .filter(Boolean)
          .join(" "),
        ...item.speakers.map(({ speakerId, role }) => `${t(`symposium.speakerRole.${role}`)} ${nameOf(speakerId)}`),
        item.note,
      ]
        .filter(Boolean)
        .join("\n"),
    })),
    {
      key: "order",
      label: t("symposiumDesk.line.order"),
      text: [...organisers.map(({ name }) => name), ...programme.map(({ title }) => title)].filter(Boolean).join("、"),
    },
  ];
}

function registrationLines({ registration }: SymposiumContent, { t, locale }: Words): Line[] {
  const count = (value: number | null) => (value === null ? t("symposiumDesk.line.noLimit") : String(value));
  const at = (iso: string | null) => (iso === null ? "" : formatMoment(iso, locale));
  const asks = (["asksOrganisation", "asksJobTitle", "allowsGroups"] as const).filter((name) => registration[name]);
  return [
    {
      key: "isNeeded",
      label: t("symposiumDesk.line.registration"),
      text: t(registration.isNeeded ? "symposiumDesk.registration.needed" : "symposiumDesk.registration.notNeeded"),
    },
    {
      key: "capacity",
      label: t("symposiumDesk.line.capacity"),
      text: `${t("symposium.form.online")} ${count(registration.onlineCapacity)}、${t("symposium.form.venue")} ${count(registration.venueCapacity)}`,
    },
    {
      key: "window",
      label: t("symposiumDesk.line.window"),
      text:
        registration.opensAt || registration.closesAt
          ? `${at(registration.opensAt)}〜${at(registration.closesAt)}`
          : "",
    },
    {
      key: "asks",
      label: t("symposiumDesk.line.asks"),
      text: [
        ...asks.map((name) => t(`symposiumDesk.registration.${name}`)),
        ...registration.questions.map((question) => [question.label, ...question.options].join(" / ")),
      ].join("\n"),
    },
    { key: "purpose", label: t("symposiumDesk.registration.purpose"), text: registration.purpose },
    {
      key: "erase",
      label: t("symposiumDesk.registration.eraseAfterDays"),
      text: String(registration.eraseAfterDays),
    },
  ];
}

function detailLines(content: SymposiumContent, { t }: Words): Line[] {
  const provided = (["captions", "signLanguage", "noteTaking", "recording"] as const).map((kind) => ({
    key: kind,
    label: t(`symposiumDesk.details.${kind}`),
    text: t(`symposiumDesk.details.provided.${content[kind]}`),
  }));
  const fee = content.isFree === null ? "feeUnknown" : content.isFree ? "free" : "paid";
  return [
    ...provided,
    { key: "languages", label: t("symposiumDesk.details.languages"), text: content.languages.join("、") },
    { key: "accessNote", label: t("symposiumDesk.details.accessNote"), text: content.accessNote },
    {
      key: "fee",
      label: t("symposiumDesk.line.fee"),
      text: [t(`symposiumDesk.details.${fee}`), content.feeNote].filter(Boolean).join(" "),
    },
    {
      key: "material",
      label: t("symposiumDesk.details.material"),
      text: [content.materialNote, content.materialUrl].filter(Boolean).join("\n"),
    },
    {
      key: "contact",
      label: t("symposiumDesk.line.contact"),
      text: Object.values(content.contact).filter(Boolean).join("\n"),
    },
  ];
}
