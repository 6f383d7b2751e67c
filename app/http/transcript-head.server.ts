import { licenceOf } from "~/domain/archive/record-licences";
import type { TranscriptDocument } from "~/domain/archive/transcript-document";
import { formatDate } from "~/i18n/format";
import type { Locale } from "~/i18n/messages";
import { translatorFor } from "~/i18n/messages-of.server";

/** The page of a record, where its transcript stands in this language. */
export function transcriptUrl(baseUrl: string, { recordId, language }: TranscriptDocument): string {
  return `${baseUrl}/archive/${recordId}?language=${language}`;
}

/** Under the title of a transcript that leaves the site: who, when, from whom, where from, how it may be used. */
export function transcriptHead(document: TranscriptDocument, url: string | null, locale: Locale): string[] {
  const t = translatorFor(locale);
  const { speakers, recordedOn, hostName, licence } = document;
  const { code } = licenceOf(licence);
  return [
    speakers.length > 0 ? t("archiveCaptions.print.speakers", { names: speakers.join("、") }) : "",
    recordedOn ? t("archiveCaptions.print.recordedOn", { date: formatDate(recordedOn, locale) }) : "",
    t("archiveCaptions.print.host", { name: hostName }),
    code ? t("archiveCaptions.print.licence", { name: code }) : t("archiveCaptions.print.licenceText"),
    url ? t("archiveCaptions.print.url", { url }) : "",
  ].filter(Boolean);
}
