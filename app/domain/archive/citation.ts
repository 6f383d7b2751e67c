/** How a record is cited in papers and reports. Pure. */
import type { RecordView } from "./record-view";

export const CITATION_STYLES = ["sist02", "apa"] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

type Cited = Pick<RecordView, "title" | "subtitle" | "speakers" | "recordedOn" | "hostName" | "symposium" | "kind">;
type Where = { url: string; siteName: string /** Looked at: YYYY-MM-DD in Tokyo. */; today: string };

const MOST_NAMES = 3;

/** Of one style, in one line. */
export function citation(style: CitationStyle, record: Cited, where: Where): string {
  return style === "sist02" ? sist02(record, where) : apa(record, where);
}

/** 著者名. “題名”. 会議名. 発行者, 日付. サイト名. URL, (参照 日付). Japan's SIST 02 for what stands on the web. */
function sist02(record: Cited, { url, siteName, today }: Where): string {
  const { symposium, hostName, recordedOn } = record;
  const parts = [
    namesOf(record, "ほか"),
    `“${fullTitle(record)}”`,
    symposium && symposium.title !== record.title ? symposium.title : "",
    [hostName, recordedOn ?? ""].filter(Boolean).join(", "),
    siteName,
    `${url}, (参照 ${today})`,
  ];
  return `${parts.filter(Boolean).join(". ")}.`;
}

/** Author. (Date). Title [Kind]. Host. Site. URL (APA, 7th edition). What is only read has no kind. */
function apa(record: Cited, { url, siteName }: Where): string {
  const { recordedOn, hostName, kind, symposium } = record;
  const title = `${fullTitle(record)}${{ video: " [Video]", audio: " [Audio]", document: "" }[kind]}`;
  const at = symposium && symposium.title !== record.title ? `In ${symposium.title}` : "";
  const author = namesOf(record, "et al.") || hostName;
  const publisher = author === hostName ? "" : hostName;
  const parts = [author, `(${recordedOn ?? "n.d."})`, title, at, publisher, siteName];
  return `${parts.filter(Boolean).join(". ")}. ${url}`;
}

function fullTitle({ title, subtitle }: Cited): string {
  return subtitle ? `${title}: ${subtitle}` : title;
}

function namesOf({ speakers }: Cited, more: string): string {
  const names = speakers.map(({ name }) => name).filter(Boolean);
  const shown = names.slice(0, MOST_NAMES).join(", ");
  return names.length > MOST_NAMES ? `${shown} ${more}` : shown;
}
