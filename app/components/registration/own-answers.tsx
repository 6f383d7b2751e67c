import { Heading } from "~/components/ui/heading";
import type { RegistrationView } from "~/domain/symposium/registration-view";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import { answerText } from "./answer-text";

/** What one wrote, and when it is erased. */
export function OwnAnswers({ view }: { view: RegistrationView }) {
  const t = useT();
  const locale = useLocale();
  const { asked, answers } = view;
  const rows: [string, string][] = [
    [t("registration.facts.name"), view.name],
    [t("registration.form.email"), view.email],
    [t("registration.own.groupName"), view.groupName ?? ""],
    [t("registration.form.organisation"), asked.organisation ? view.organisation : ""],
    [t("registration.form.jobTitle"), asked.jobTitle ? view.jobTitle : ""],
    [t("registration.facts.yourPlace"), t(`registration.place.${view.place}`)],
    ...asked.questions.map((question): [string, string] => [
      question.label,
      answerText(question, answers[question.id], t),
    ]),
  ];
  return (
    <section aria-labelledby="answers" className="mb-6">
      <Heading level={2} size={3} id="answers">
        {t("registration.own.answers")}
      </Heading>
      <dl className="my-2">
        {rows
          .filter(([, text]) => text !== "")
          .map(([name, text]) => (
            <div key={name} className="border-b border-solid-gray-300 py-2">
              <dt className="text-[0.9375rem] text-solid-gray-700">{name}</dt>
              <dd className="whitespace-pre-line">{text}</dd>
            </div>
          ))}
      </dl>
      <p className="text-[0.9375rem] text-solid-gray-700">
        {t("registration.own.erase", { date: formatDate(view.eraseOn, locale) })}
      </p>
    </section>
  );
}
