import { TargetLabels } from "~/components/listing/target-labels";
import { ExternalLink } from "~/components/ui/external-link";
import { isTargetKey } from "~/domain/directory/vocabulary";
import type { SymposiumView } from "~/domain/symposium/symposium-view";
import { useT } from "~/i18n/translate-context";
import { FactLine, PageSection } from "./page-section";

/** For whom, what it costs, in what language, what to read before, whom to ask. */
export function Facts({ view, languageNames }: { view: SymposiumView; languageNames: string[] }) {
  const t = useT();
  const targets = view.targets.filter(isTargetKey);
  return (
    <PageSection id="facts" title={t("symposium.facts.title")}>
      <dl>
        <FactLine name={t("symposium.facts.forWhom")}>{view.forWhom}</FactLine>
        <FactLine name={t("symposium.facts.target")}>
          {targets.length > 0 && <TargetLabels targets={targets} />}
        </FactLine>
        <FactLine name={t("symposium.facts.form")}>
          {t(`symposium.formLong.${view.form}`)}
          {view.form !== "venue" && `\n${t("symposium.facts.online")}`}
        </FactLine>
        <FactLine name={t("symposium.facts.fee")}>{useFeeText(view)}</FactLine>
        <FactLine name={t("symposium.facts.languages")}>{languageNames.join("、")}</FactLine>
        <FactLine name={t("symposium.facts.material")}>
          {(view.materialNote || view.materialUrl) && (
            <>
              {view.materialNote && <span className="block">{view.materialNote}</span>}
              {view.materialUrl && (
                <ExternalLink href={view.materialUrl}>{t("symposium.facts.materialLink")}</ExternalLink>
              )}
            </>
          )}
        </FactLine>
      </dl>
    </PageSection>
  );
}

export function useFeeText({ isFree, feeNote }: Pick<SymposiumView, "isFree" | "feeNote">): string {
  const t = useT();
  const kind = isFree === null ? "feeUnknown" : isFree ? "free" : "paid";
  const text = t(`symposium.facts.${kind}`);
  if (!feeNote) return text;
  return isFree === null ? feeNote : `${text}（${feeNote}）`;
}

const AIDS = ["captions", "signLanguage", "noteTaking", "recording"] as const;

/** 字幕, 手話, 要約筆記, 録画: yes, no and not settled are three things. */
export function Access({ view }: { view: SymposiumView }) {
  const t = useT();
  return (
    <PageSection id="access" title={t("symposium.access.title")}>
      <ul className="grid gap-3 xs:grid-cols-2 xl:grid-cols-4">
        {AIDS.map((aid) => (
          <li key={aid} className="rounded-8 border border-solid-gray-300 px-4 py-2">
            <p className="text-[0.9375rem] leading-160 text-solid-gray-700">{t(`symposium.access.${aid}`)}</p>
            <p className={`text-[1.25rem] leading-150 font-bold ${view[aid] === "yes" ? "text-green-900" : ""}`}>
              {t(`symposium.access.${view[aid]}`)}
            </p>
          </li>
        ))}
      </ul>
      {view.venue && view.venue.barrierFree.length > 0 && (
        <p className="mt-3">
          <strong>{t("symposium.access.venueBarrierFree")}</strong>：
          {view.venue.barrierFree.map((key) => t(`listing.barrierFree.${key}`)).join("、")}
        </p>
      )}
      {view.accessNote && <p className="mt-3 max-w-[42rem] whitespace-pre-line">{view.accessNote}</p>}
      <p className="mt-3 text-[0.9375rem] text-solid-gray-700">{t("symposium.access.askFirst")}</p>
    </PageSection>
  );
}

/** Whom to ask; what the hosts published, nothing else. */
export function Contact({ contact }: { contact: SymposiumView["contact"] }) {
  const t = useT();
  const { name, phone, email, url } = contact;
  if (!name && !phone && !email && !url) return null;
  return (
    <PageSection id="contact" title={t("symposium.facts.contact")}>
      {name && <p className="mb-1 font-bold">{name}</p>}
      <dl>
        <FactLine name={t("symposium.facts.contactPhone")}>
          {phone && (
            <a
              href={`tel:${phone.replace(/[^\d+]/g, "")}`}
              className="link inline-flex min-h-11 items-center font-bold"
            >
              {phone}
            </a>
          )}
        </FactLine>
        <FactLine name={t("symposium.facts.contactEmail")}>
          {email && (
            <a className="link" href={`mailto:${email}`}>
              {email}
            </a>
          )}
        </FactLine>
        <FactLine name={t("symposium.facts.contactWeb")}>
          {url && <ExternalLink href={url}>{url.replace(/^https?:\/\//, "").replace(/\/$/, "")}</ExternalLink>}
        </FactLine>
      </dl>
    </PageSection>
  );
}
