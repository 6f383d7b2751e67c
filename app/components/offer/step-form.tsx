import { Form, Link } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { Notice } from "~/components/ui/notice";
import type { OfferStepView } from "~/domain/directory/offer-step-view";
import { fieldsOfStep, stepBefore } from "~/domain/directory/offer-steps";
import { useT } from "~/i18n/translate-context";
import { ConflictNotice } from "./conflict-notice";
import { DraftField } from "./draft-field";
import { fieldId, namedProblem } from "./field-words";
import { PhotoFields } from "./photo-fields";
import { PrivateNotice } from "./private-notice";

/** One step: its fields with examples, what is wrong with them, and the ways on. Sent to its own address. */
export function StepForm({ view }: { view: OfferStepView }) {
  const t = useT();
  const { step, kind, mode, problems } = view;
  const errors = problems.map((problem) => ({ fieldId: fieldId(problem), message: namedProblem(problem, t) }));
  return (
    <>
      <ErrorSummary errors={errors} />
      {view.conflict && <ConflictNotice changes={view.conflict} isOwnWindow />}
      {step === "photo" && <PhotoFields view={view} />}
      <Form method="post" noValidate className="grid gap-7">
        <input type="hidden" name="saves" value={view.saves} />
        {step === "consent" && (
          <Notice title={t("my.purposeTitle")}>
            <p>{t("my.purpose")}</p>
            {view.hasPhoto && <p className="mt-2">{t("my.photoPurpose")}</p>}
          </Notice>
        )}
        {fieldsOfStep(step, kind, mode).map((field) =>
          field === "photoConsent" && !view.hasPhoto ? null : (
            <DraftField key={field} {...{ field, kind, problems }} value={view.fields[field] ?? ""} />
          ),
        )}
        <PrivateNotice words={view.noticed} isAsking={problems.some(({ field }) => field === "keep")} />
        <StepButtons view={view} />
      </Form>
    </>
  );
}

function StepButtons({ view }: { view: OfferStepView }) {
  const t = useT();
  const before = stepBefore(view.step, view.mode);
  return (
    <div className="border-t border-solid-gray-200 pt-5">
      <p className="flex flex-wrap items-center gap-3">
        <Button type="submit" size="lg" name="intent" value="next">
          {t("my.nextStep")}
        </Button>
        {before && (
          <Button type="submit" size="lg" look="outline" name="intent" value="back">
            {t("my.backStep")}
          </Button>
        )}
        <Button type="submit" look="text" name="intent" value="later">
          {t("my.saveLater")}
        </Button>
      </p>
      <p className="mt-3 text-[0.9375rem] text-solid-gray-700">{t("my.saved")}</p>
      {!before && (
        <p className="mt-1">
          <Link to="/my" className="link">
            {t("my.title")}
          </Link>
        </p>
      )}
    </div>
  );
}
