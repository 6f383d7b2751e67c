import { Form } from "@remix-run/react";
import { answerText } from "~/components/registration/answer-text";
import { Button } from "~/components/ui/button";
import { Heading } from "~/components/ui/heading";
import type { RegistrantDetail } from "~/domain/symposium/registrant-view";
import { formatMoment } from "~/i18n/format-moment";
import { useLocale, useT } from "~/i18n/translate-context";

/** One of the registered with their answers, and the way to cancel for them. */
export function RegistrantDetailView({ detail }: { detail: RegistrantDetail }) {
  const t = useT();
  const locale = useLocale();
  const { line, questions, answers, canCancel } = detail;
  const moment = (iso: string | null) => (iso ? formatMoment(iso, locale) : "");
  const rows: [string, string][] = [
    [t("registration.csv.number"), String(line.number)],
    [t("registration.csv.state"), t(`registration.state.${line.state}`)],
    [t("registration.csv.place"), t(`registration.place.${line.place}`)],
    [t("registration.csv.email"), line.email || t("registration.desk.noEmail")],
    [t("registration.csv.organisation"), line.organisation],
    [t("registration.csv.jobTitle"), line.jobTitle],
    [t("registration.csv.groupName"), line.groupName ?? ""],
    [t("registration.csv.registeredAt"), moment(line.registeredAt)],
    [t("registration.csv.cancelledAt"), moment(line.cancelledAt)],
    [t("registration.csv.checkedInAt"), moment(line.checkedInAt)],
    [t("registration.csv.joinedAt"), moment(line.joinedAt)],
    ...questions.map((question): [string, string] => [question.label, answerText(question, answers[question.id], t)]),
  ];
  return (
    <div className="max-w-[46rem]">
      <Heading level={2}>{line.name}</Heading>
      <dl className="my-4">
        {rows
          .filter(([, text]) => text !== "")
          .map(([name, text]) => (
            <div key={name} className="grid gap-x-4 border-b border-solid-gray-300 py-2 sm:grid-cols-[14rem_1fr]">
              <dt className="text-[0.9375rem] text-solid-gray-700">{name}</dt>
              <dd className="break-all whitespace-pre-line">{text}</dd>
            </div>
          ))}
      </dl>
      {canCancel && (
        <details>
          <summary className="min-h-11 py-2 font-bold">{t("registration.desk.cancel")}</summary>
          <Form method="post" className="rounded-8 border border-solid-gray-300 p-4">
            <p className="font-bold">{t("registration.desk.cancelTitle")}</p>
            <p className="mb-3">{t("registration.desk.cancelText", { name: line.name })}</p>
            <Button type="submit">{t("registration.desk.cancel")}</Button>
          </Form>
        </details>
      )}
    </div>
  );
}
