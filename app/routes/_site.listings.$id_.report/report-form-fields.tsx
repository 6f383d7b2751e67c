import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Checkbox, ChoiceGroup } from "~/components/ui/checkbox";
import { ErrorSummary, type FieldError } from "~/components/ui/error-summary";
import { Notice } from "~/components/ui/notice";
import { TextAreaField } from "~/components/ui/text-field";
import type { ReportProblem, ReportTopic } from "~/domain/directory/report-schema";
import type { Translate } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";

export type ReportAnswer = {
  values: { topic: string; message: string; keepsContact: boolean };
  problems: ReportProblem[];
  found: string | null;
  isLimited: boolean;
};

const TOPICS: ReportTopic[] = ["closed", "moved", "phone", "hours", "name", "other"];

/** The form with what was typed, what is wrong with it, and a question when a number or an address stands in it. */
export function ReportFormFields({ max, answer }: { max: number; answer?: ReportAnswer }) {
  const t = useT();
  const isSending = useNavigation().state === "submitting";
  const errors = answer ? fieldErrors(answer, max, t) : [];
  const errorOf = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message ?? null;
  return (
    <Form method="post" noValidate className="grid gap-6">
      <ErrorSummary errors={errors} />
      {answer?.isLimited && <Notice kind="warning" isLive title={t("listing.reportForm.limited")} />}
      <TopicChoice chosen={answer?.values.topic ?? ""} error={errorOf("topic-closed")} />
      <TextAreaField
        id="message"
        name="message"
        label={t("listing.reportForm.message")}
        hint={t("listing.reportForm.messageHint", { max })}
        error={errorOf("message")}
        isRequired
        rows={6}
        defaultValue={answer?.values.message ?? ""}
      />
      {answer?.found && (
        <Notice kind="warning" title={t("listing.reportForm.contactTitle")}>
          <p>{t("listing.reportForm.contactBody", { found: answer.found })}</p>
          <Checkbox
            id="keepsContact"
            name="keepsContact"
            value="yes"
            defaultChecked={answer.values.keepsContact}
            label={t("listing.reportForm.contactKeep")}
          />
        </Notice>
      )}
      <p>
        <Button type="submit" size="lg" isDisabled={isSending}>
          {t("listing.reportForm.submit")}
        </Button>
      </p>
    </Form>
  );
}

function TopicChoice({ chosen, error }: { chosen: string; error: string | null }) {
  const t = useT();
  return (
    <ChoiceGroup
      legend={
        <>
          {t("listing.reportForm.topic")}
          <span className="ml-2 text-[0.875rem] font-normal text-red-900">{t("common.ui.required")}</span>
          {error && (
            <span id="topic-error" className="block text-[0.9375rem] text-red-900">
              ＊{error}
            </span>
          )}
        </>
      }
    >
      {TOPICS.map((topic) => (
        <Checkbox
          key={topic}
          type="radio"
          id={`topic-${topic}`}
          name="topic"
          value={topic}
          defaultChecked={topic === chosen}
          aria-describedby={error ? "topic-error" : undefined}
          label={t(`listing.reportForm.topics.${topic}`)}
        />
      ))}
    </ChoiceGroup>
  );
}

function fieldErrors(answer: ReportAnswer, max: number, t: Translate): FieldError[] {
  return answer.problems.map((problem): FieldError => {
    if (problem === "topic") return { fieldId: "topic-closed", message: t("listing.reportForm.errorTopic") };
    if (problem === "messageEmpty") return { fieldId: "message", message: t("listing.reportForm.errorMessageEmpty") };
    if (problem === "contact") return { fieldId: "keepsContact", message: t("listing.reportForm.contactTitle") };
    const count = [...answer.values.message.trim()].length;
    return { fieldId: "message", message: t("listing.reportForm.errorMessageLong", { max, count }) };
  });
}
