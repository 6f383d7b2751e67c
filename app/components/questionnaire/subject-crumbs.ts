import type { Crumb } from "~/components/ui/breadcrumbs";
import type { SubjectType } from "~/domain/questionnaire/questionnaire";
import type { Translate } from "~/i18n/messages";

type Subject = { type: SubjectType; title: string; path: string };

/** The way to a page that belongs to a symposium, a record or a plan. */
export function subjectCrumbs(subject: Subject, here: string, t: Translate): Crumb[] {
  const [, list = ""] = subject.path.split("/");
  return [
    { label: t(`questionnaire.crumb.${subject.type}`), to: `/${list}` },
    { label: subject.title, to: subject.path },
    { label: here },
  ];
}
