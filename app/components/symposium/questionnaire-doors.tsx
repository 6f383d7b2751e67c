import { Link } from "@remix-run/react";
import { LinkButton } from "~/components/ui/button";
import { useT } from "~/i18n/translate-context";
import type { SymposiumPageView } from "./symposium-page-view";

/** To the questions while everyone can answer them, and to what came of them. */
export function QuestionnaireDoors({ path, doors }: { path: string; doors: SymposiumPageView["questionnaire"] }) {
  const t = useT();
  if (!doors?.canAnswer && !doors?.hasResults) return null;
  return (
    <nav aria-label={t("questionnaire.onPage.title")} className="mt-5 grid gap-2">
      {doors.canAnswer ? (
        <LinkButton to={`${path}/questionnaire`} look="outline">
          {t("questionnaire.onPage.answer")}
        </LinkButton>
      ) : null}
      {doors.hasResults ? (
        <Link to={`${path}/results`} className="link inline-flex min-h-11 items-center">
          {t("questionnaire.onPage.results")}
        </Link>
      ) : null}
    </nav>
  );
}
