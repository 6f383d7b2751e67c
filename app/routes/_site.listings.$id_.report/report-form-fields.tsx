import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Checkbox, ChoiceGroup } from "~/components/ui/checkbox";
import { ErrorSummary, type FieldError } from "~/components/ui/error-summary";
import { Notice } from "~/components/ui/notice";
import { TextAreaField, TextField } from "~/components/ui/text-field";
import {
  REPORT_PROPOSAL_MAX,
  REPORT_WHY_MAX,
  type ReportProblem,
  type ReportTopic,
} from "~/domain/directory/report-schema";
import type { Translate } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";

export type ReportAnswer = {
  values: { topic: string; message: string; proposal: string; why: string; email: string; keepsContact: boolean };
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
      <MoreFields answer={answer} errorOf={errorOf} />
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

/** What may be left empty: the right value, how one knows, an address for the link. */
function MoreFields(props: { answer: ReportAnswer | undefined; errorOf: (fieldId: string) => string | null }) {
  const { answer, errorOf } = props;
  const t = useT();
  return (
    <>
      <TextField
        id="proposal"
        name="proposal"
        label={t("listing.reportForm.proposal")}
        hint={t("listing.reportForm.proposalHint", { max: REPORT_PROPOSAL_MAX })}
        error={errorOf("proposal")}
        autoComplete="off"
        defaultValue={answer?.values.proposal ?? ""}
      />
      <TextField
        id="why"
        name="why"
        label={t("listing.reportForm.why")}
        hint={t("listing.reportForm.whyHint", { max: REPORT_WHY_MAX })}
        error={errorOf("why")}
        autoComplete="off"
        defaultValue={answer?.values.why ?? ""}
      />
      <TextField
        id="email"
        name="email"
        type="email"
        label={t("listing.reportForm.email")}
        hint={t("listing.reportForm.emailHint")}
        error={errorOf("email")}
        autoComplete="email"
        defaultValue={answer?.values.email ?? ""}
      />
    </>
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
  const count = [...answer.values.message.trim()].length;
  const errors: Record<ReportProblem, FieldError> = {
    topic: { fieldId: "topic-closed", message: t("listing.reportForm.errorTopic") },
    messageEmpty: { fieldId: "message", message: t("listing.reportForm.errorMessageEmpty") },
    messageLong: { fieldId: "message", message: t("listing.reportForm.errorMessageLong", { max, count }) },
    proposalLong: {
      fieldId: "proposal",
      message: t("listing.reportForm.errorProposalLong", { max: REPORT_PROPOSAL_MAX }),
    },
    whyLong: { fieldId: "why", message: t("listing.reportForm.errorWhyLong", { max: REPORT_WHY_MAX }) },
    contact: { fieldId: "keepsContact", message: t("listing.reportForm.contactTitle") },
    email: { fieldId: "email", message: t("listing.reportForm.errorEmail") },
  };
  return answer.problems.map((problem) => errors[problem]);
}
