import { PageTitle } from "~/components/ui/heading";
import type { WordAnswer } from "~/domain/connection/connection-reasons";
import type { DeadWordLink } from "~/domain/connection/word-link";
import { useT } from "~/i18n/translate-context";

export function ToldPage({ answer }: { answer: WordAnswer }) {
  const t = useT();
  return (
    <>
      <PageTitle title={t("word.doneTitle")} lead={t(`word.done.${answer}`)} />
      {answer === "coming" ? null : <p>{t("word.emergency")}</p>}
    </>
  );
}

/** Says why, and where to turn instead. What it was about stays untold. */
export function DeadWordPage({ reason }: { reason: DeadWordLink }) {
  const t = useT();
  return (
    <>
      <PageTitle title={t("word.dead.title")} lead={t(`word.dead.${reason}`)} />
      <p>{t("word.emergency")}</p>
    </>
  );
}
