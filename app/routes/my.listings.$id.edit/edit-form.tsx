import { Form, useNavigation } from "@remix-run/react";
import { listingFormErrors } from "~/components/listing-form/form-words";
import { ListingFormFields } from "~/components/listing-form/listing-form-fields";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { Notice } from "~/components/ui/notice";
import type { ListingKind } from "~/domain/directory/listing";
import { type FormProblem, formParts, isArea, isLine, type ListingFormValues } from "~/domain/directory/listing-form";
import { useT } from "~/i18n/translate-context";

type EditAnswer =
  | { is: "problems"; values: ListingFormValues; problems: FormProblem[] }
  | { is: "unchanged" | "conflict"; values: ListingFormValues }
  | { is: "unsure" };

/** Everything one may edit of a listing; after a conflict what was typed, with what stands there now above it. */
export function EditForm(props: {
  kind: ListingKind;
  current: ListingFormValues;
  baseRevision: number;
  answer: EditAnswer | undefined;
}) {
  const t = useT();
  const isSending = useNavigation().state === "submitting";
  const { kind, current, baseRevision, answer } = props;
  const typed = answer && "values" in answer ? answer.values : null;
  const problems = answer?.is === "problems" ? answer.problems : [];
  return (
    <Form method="post" action="?" noValidate className="grid gap-8">
      <ErrorSummary errors={listingFormErrors(problems, t)} />
      {answer?.is === "unchanged" && <Notice kind="warning" isLive title={t("check.edit.unchanged")} />}
      {answer?.is === "conflict" && <ConflictNotice kind={kind} current={current} typed={answer.values} />}
      <input type="hidden" name="intent" value="save" />
      <input type="hidden" name="baseRevision" value={baseRevision} />
      <ListingFormFields kind={kind} extent="full" values={typed ?? current} problems={problems} />
      <p>
        <Button type="submit" size="lg" isDisabled={isSending}>
          {t("check.edit.submit")}
        </Button>
      </p>
    </Form>
  );
}

function ConflictNotice(props: { kind: ListingKind; current: ListingFormValues; typed: ListingFormValues }) {
  const t = useT();
  const { kind, current, typed } = props;
  const differing = formParts(kind, "full")
    .flatMap(({ fields }) => fields)
    .filter((field) => isLine(field) || isArea(field) || field === "hours")
    .filter((field) => (current[field]?.[0] ?? "").trim() !== (typed[field]?.[0] ?? "").trim());
  return (
    <Notice kind="warning" isLive title={t("check.edit.conflict")}>
      <dl className="mt-2 grid gap-1">
        {differing.map((field) => (
          <div key={field}>
            <dt className="font-bold">{t(`listingForm.field.${field}`)}</dt>
            <dd className="whitespace-pre-line">{current[field]?.[0] || t("check.answer.notSet")}</dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}
