import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Checkbox, ChoiceGroup } from "~/components/ui/checkbox";
import { ErrorSummary, type FieldError } from "~/components/ui/error-summary";
import { Heading } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { SelectField } from "~/components/ui/select-field";
import { TextAreaField } from "~/components/ui/text-field";
import type { DecideAnswer, DecideProblem } from "~/domain/moderation/read-decision";
import { TEMPLATES_OF } from "~/domain/moderation/read-decision";
import { REASON_MAX } from "~/domain/moderation/review";
import type { ReviewView } from "~/domain/moderation/review-view";
import type { Translate } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";

const FIELD_OF: Record<DecideProblem, string> = { choose: "decision-0", reason: "reason", reasonLong: "reason" };

/** Yes, no or "please change", with a reason of one's own or from the list. */
export function DecideForm({ review, answer }: { review: ReviewView; answer?: DecideAnswer }) {
  const t = useT();
  const isSending = useNavigation().state === "submitting";
  const errors = (answer?.problems ?? []).map(
    (problem): FieldError => ({ fieldId: FIELD_OF[problem], message: problemText(problem, t) }),
  );
  const errorAt = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message ?? null;
  const canTakeProposal =
    review.subject.type === "report" && (review.subject.changes.length > 0 || review.subject.ends);
  const hint = review.kind === "report" ? "desk.decide.reasonHintReport" : "desk.decide.reasonHint";
  return (
    <section aria-labelledby="decide" className="rounded-12 border-2 border-solid-gray-420 p-4">
      <Heading level={2} size={3} id="decide">
        {t("desk.decide.title")}
      </Heading>
      <Form method="post" noValidate className="mt-3 grid gap-5">
        <ErrorSummary errors={errors} />
        {answer?.refusal && <Notice kind="warning" isLive title={t(`desk.decide.${answer.refusal}`)} />}
        <input type="hidden" name="intent" value="decide" />
        <DecisionChoice review={review} chosen={answer?.values.decision ?? ""} error={errorAt("decision-0")} />
        {canTakeProposal && (
          <Checkbox
            id="takesProposal"
            name="takesProposal"
            value="yes"
            defaultChecked={answer ? answer.values.takesProposal : true}
            label={t("desk.review.takesProposal")}
          />
        )}
        <TemplateChoice review={review} chosen={answer?.values.template ?? ""} />
        <TextAreaField
          id="reason"
          name="reason"
          label={t("desk.decide.reason")}
          hint={t(hint, { max: REASON_MAX })}
          error={errorAt("reason")}
          rows={4}
          defaultValue={answer?.values.reason ?? ""}
        />
        <p>
          <Button type="submit" size="lg" isDisabled={isSending}>
            {t("desk.decide.submit")}
          </Button>
        </p>
      </Form>
    </section>
  );
}

function DecisionChoice({ review, chosen, error }: { review: ReviewView; chosen: string; error: string | null }) {
  const t = useT();
  return (
    <ChoiceGroup
      legend={
        <>
          {t("desk.decide.choose")}
          <span className="ml-2 text-[0.875rem] font-normal text-red-900">{t("common.ui.required")}</span>
          {error && (
            <span id="decision-error" className="block text-[0.9375rem] text-red-900">
              ＊{error}
            </span>
          )}
        </>
      }
    >
      {review.decisions.map((decision, index) => (
        <Checkbox
          key={decision}
          type="radio"
          id={`decision-${index}`}
          name="decision"
          value={decision}
          defaultChecked={decision === chosen}
          aria-describedby={error ? "decision-error" : undefined}
          label={t(`desk.decide.${review.kind}.${decision}`)}
        />
      ))}
    </ChoiceGroup>
  );
}

function TemplateChoice({ review, chosen }: { review: ReviewView; chosen: string }) {
  const t = useT();
  const templates = TEMPLATES_OF[review.kind];
  if (templates.length === 0) return null;
  return (
    <SelectField
      id="template"
      name="template"
      label={t("desk.decide.template")}
      defaultValue={chosen}
      options={[
        { value: "", label: t("desk.decide.templateNone") },
        ...templates.map((template) => ({ value: template, label: t(`desk.template.${template}`) })),
      ]}
    />
  );
}

function problemText(problem: DecideProblem, t: Translate): string {
  if (problem === "choose") return t("desk.decide.chooseError");
  return problem === "reason" ? t("desk.decide.reasonError") : t("desk.decide.reasonLong", { max: REASON_MAX });
}
