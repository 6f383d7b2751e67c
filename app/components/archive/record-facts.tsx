import { PageSection } from "~/components/symposium/page-section";
import { ExternalLink } from "~/components/ui/external-link";
import { licenceOf } from "~/domain/archive/record-licences";
import type { RecordView } from "~/domain/archive/record-view";
import type { TranscriptView } from "~/domain/archive/transcript-view";
import { useLocale, useT } from "~/i18n/translate-context";

export function Speakers({ view }: { view: RecordView }) {
  const t = useT();
  const named = view.speakers.filter(({ name }) => name);
  if (named.length === 0) return null;
  return (
    <PageSection id="speakers" title={t("archive.page.speakers")}>
      <ul className="grid gap-3">
        {named.map(({ id, name, kana, affiliation, title }) => (
          <li key={id}>
            <span className="text-[1.125rem] font-bold">{name}</span>
            {kana && <span className="ml-2 text-[0.9375rem] text-solid-gray-700">{kana}</span>}
            {(affiliation || title) && <span className="block">{[affiliation, title].filter(Boolean).join("　")}</span>}
          </li>
        ))}
      </ul>
    </PageSection>
  );
}

/** Captions, transcript, sign language: what there is, in words. */
export function RecordAccess({ view, transcript }: { view: RecordView; transcript: TranscriptView | null }) {
  const t = useT();
  const names = new Intl.DisplayNames(useLocale(), { type: "language", fallback: "code" });
  const languages = view.tracks.map(({ language }) => names.of(language) ?? language).join("、");
  const provided = [
    languages ? t("archive.page.captionsIn", { languages }) : null,
    transcript ? t("archive.page.transcript") : null,
    view.openCaptions === "yes" ? t("archive.page.openCaptions") : null,
    view.signLanguage === "yes" ? t("archive.page.signLanguage") : null,
  ].filter((text) => text !== null);
  const isPlayed = view.kind !== "document";
  if (provided.length === 0 && !isPlayed && !view.contact) return null;
  return (
    <PageSection id="access" title={t("archive.page.access")}>
      <ul className="list-disc pl-6">
        {provided.map((text) => (
          <li key={text}>{text}</li>
        ))}
        {isPlayed && !languages && <li>{t("archive.page.noCaptions")}</li>}
      </ul>
      {isPlayed && <p className="no-print mt-2 text-[0.9375rem] leading-160">{t("archive.player.keys")}</p>}
      {transcript && <p className="no-print mt-1 text-[0.9375rem] leading-160">{t("archive.transcript.keys")}</p>}
      {view.contact && (
        <p className="mt-3 whitespace-pre-line">
          <strong>{t("archive.page.contact")}</strong>
          {"\n"}
          {view.contact}
        </p>
      )}
    </PageSection>
  );
}

export function Licence({ view }: { view: RecordView }) {
  const t = useT();
  const { code, url } = licenceOf(view.licence);
  return (
    <PageSection id="licence" title={t("archive.licence.title")}>
      {code && <p className="font-bold">{url ? <ExternalLink href={url}>{code}</ExternalLink> : code}</p>}
      <p>{t(`archive.licence.${view.licence}`)}</p>
      {view.licenceNote && <p className="mt-2 whitespace-pre-line">{view.licenceNote}</p>}
    </PageSection>
  );
}
