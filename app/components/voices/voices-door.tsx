import { Link } from "@remix-run/react";
import { PageSection } from "~/components/symposium/page-section";
import { LinkButton } from "~/components/ui/button";
import type { VoicesDoorView } from "~/domain/questionnaire/voices";
import { useT } from "~/i18n/translate-context";

const LINK = "link inline-flex min-h-11 items-center";

type VoicesDoorProps = {
  /** Of the record. */
  path: string;
  /** The published one: from the second on there is a history. */
  revision: number;
  door: VoicesDoorView;
};

/** To the questions while everyone can answer them, to what was said and changed, and to the versions before. */
export function VoicesDoor({ path, revision, door }: VoicesDoorProps) {
  const t = useT();
  const { canAnswer, changes, answers } = door;
  const hasVoices = changes > 0 || answers.length > 0;
  if (!canAnswer && !hasVoices && revision < 2) return null;
  return (
    <PageSection id="voices" title={t("voices.onPage.title")}>
      {hasVoices ? (
        <ul className="mb-2 list-disc pl-6">
          {changes > 0 ? <li>{t("voices.onPage.changes", { count: changes })}</li> : null}
          {answers.map(({ version, total }) => (
            <li key={version}>{t("voices.onPage.answers", { version: version ?? 1, count: total })}</li>
          ))}
        </ul>
      ) : null}
      <p className="no-print flex flex-wrap items-center gap-x-6 gap-y-2">
        {canAnswer ? (
          <LinkButton to={`${path}/questionnaire`} look="outline">
            {t("voices.onPage.answer")}
          </LinkButton>
        ) : null}
        {hasVoices ? (
          <Link to={`${path}/voices`} className={LINK}>
            {t("voices.onPage.see")}
          </Link>
        ) : null}
        {revision > 1 ? (
          <Link to={`${path}/history`} className={LINK}>
            {t("voices.onPage.history")}
          </Link>
        ) : null}
      </p>
    </PageSection>
  );
}
