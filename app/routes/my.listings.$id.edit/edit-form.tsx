import { Form, useNavigation } from "@remix-run/react";
import { ChangeTable } from "~/components/desk/change-table";
import { listingFormErrors } from "~/components/listing-form/form-words";
import { ListingFormFields } from "~/components/listing-form/listing-form-fields";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { Notice } from "~/components/ui/notice";
import type { ListingKind } from "~/domain/directory/listing";
import type { FormProblem, ListingFormValues } from "~/domain/directory/listing-form";
import type { FieldChange } from "~/domain/directory/listing-snapshot";
import { useT } from "~/i18n/translate-context";

export type EditAnswer =
  | { is: "problems"; values: ListingFormValues; problems: FormProblem[] }
  | { is: "unchanged"; values: ListingFormValues }
  | { is: "conflict"; values: ListingFormValues; changes: FieldChange[]; baseRevision: number }
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
  // What was begun on an older version stays an answer to that one until both versions have been shown.
  const base = answer?.is === "conflict" ? answer.baseRevision : (typed?.baseRevision?.[0] ?? baseRevision);
  const problems = answer?.is === "problems" ? answer.problems : [];
  return (
    <Form method="post" action="?" noValidate className="grid gap-8">
      <ErrorSummary errors={listingFormErrors(problems, t)} />
      {answer?.is === "unchanged" && <Notice kind="warning" isLive title={t("check.edit.unchanged")} />}
      {answer?.is === "conflict" && (
        <Notice kind="warning" isLive title={t("check.edit.conflict")}>
          <ChangeTable
            changes={answer.changes}
            caption={t("check.edit.conflict")}
            beforeLabel={t("my.check.conflictNow")}
            afterLabel={t("my.check.conflictMine")}
          />
        </Notice>
      )}
      <input type="hidden" name="intent" value="save" />
      <input type="hidden" name="baseRevision" value={base} />
      <ListingFormFields kind={kind} extent="full" values={typed ?? current} problems={problems} />
      <p>
        <Button type="submit" size="lg" isDisabled={isSending}>
          {t("check.edit.submit")}
        </Button>
      </p>
    </Form>
  );
}
