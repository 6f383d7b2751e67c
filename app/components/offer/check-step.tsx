import { Form, Link } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Heading } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import type { OfferStepView } from "~/domain/directory/offer-step-view";
import { type DraftFieldName, fieldsOfStep, type OfferStep, stepsOf } from "~/domain/directory/offer-steps";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import { isDateKey } from "~/shared/dates";
import { ConflictNotice } from "./conflict-notice";
import { choicesOf } from "./field-choices";

/** Everything once more, each part with its way back, the previews, and the button that hands it in. */
export function CheckStep({ view }: { view: OfferStepView }) {
  const t = useT();
  const steps = stepsOf(view.mode).filter((step) => step !== "check");
  const { mendStep } = view;
  return (
    <div className="grid gap-8">
      {view.conflict && <ConflictNotice changes={view.conflict} />}
      {view.notice && <Notice kind="warning" isLive title={t(view.notice)} />}
      <p>{t("my.check.lead")}</p>
      {steps.map((step) => (
        <StepSummary key={step} step={step} view={view} />
      ))}
      {!mendStep && (
        <section>
          <p className="mb-2">{t("my.check.preview")}</p>
          <p className="flex flex-wrap gap-x-6">
            {(["public", "professional"] as const).map((audience) => (
              <Link
                key={audience}
                to={`/listings/${view.draftId}/preview?as=${audience}`}
                className="link inline-flex min-h-11 items-center"
              >
                {t(audience === "public" ? "my.previewPublic" : "my.previewProfessional")}
              </Link>
            ))}
          </p>
        </section>
      )}
      {mendStep ? (
        <Notice kind="warning" title={t("my.check.mend", { step: t(`my.steps.${mendStep}`) })}>
          <Link to={`/my/drafts/${view.draftId}/${mendStep}`} className="link">
            {t("my.check.changeNamed", { step: t(`my.steps.${mendStep}`) })}
          </Link>
        </Notice>
      ) : (
        <Form method="post">
          <Button type="submit" size="lg" name="intent" value={view.conflict ? "over" : "submit"}>
            {t(view.conflict ? "my.check.over" : view.isRevision ? "my.check.resubmit" : "my.check.submit")}
          </Button>
          <p className="mt-2 text-[0.9375rem] text-solid-gray-700">{t("my.check.submitHint")}</p>
        </Form>
      )}
    </div>
  );
}

function StepSummary({ step, view }: { step: OfferStep; view: OfferStepView }) {
  const t = useT();
  const name = t(`my.steps.${step}`);
  return (
    <section>
      <div className="flex items-baseline justify-between gap-3 border-b-2 border-solid-gray-200 pb-1">
        <Heading level={2} size={3}>
          {name}
        </Heading>
        <Link
          to={`/my/drafts/${view.draftId}/${step}`}
          aria-label={t("my.check.changeNamed", { step: name })}
          className="link inline-flex min-h-11 items-center"
        >
          {t("my.check.change")}
        </Link>
      </div>
      <dl>
        {fieldsOfStep(step, view.kind, view.mode).map((field) => (
          <SummaryRow key={field} field={field} view={view} />
        ))}
      </dl>
    </section>
  );
}

function SummaryRow({ field, view }: { field: DraftFieldName; view: OfferStepView }) {
  const t = useT();
  const locale = useLocale();
  if (field === "photoConsent" && !view.hasPhoto) {
    return <Row label={t("my.fields.photo")}>{t("my.check.empty")}</Row>;
  }
  const value = view.fields[field] ?? "";
  const list = (Array.isArray(value) ? value : [value]).filter((item) => item !== "");
  const choices = choicesOf(field, view.kind, t)?.list;
  const isBox = field === "isNotHome" || field === "agrees" || field === "photoConsent";
  const words = list.map((item) => {
    if (field === "endsOn" && isDateKey(item)) return formatDate(item, locale);
    return isBox ? t("my.check.yes") : (choices?.find((choice) => choice.value === item)?.label ?? item);
  });
  return <Row label={t(`my.fields.${field as "name"}`)}>{words.join("、") || t("my.check.empty")}</Row>;
}

function Row({ label, children }: { label: string; children: string }) {
  return (
    <div className="grid gap-x-4 border-b border-solid-gray-100 py-2 sm:grid-cols-[13rem_1fr]">
      <dt className="text-[0.9375rem] text-solid-gray-700">{label}</dt>
      <dd className="min-w-0 whitespace-pre-line break-words">{children}</dd>
    </div>
  );
}
