import { Form, Link, useNavigation } from "@remix-run/react";
import { listingFormErrors } from "~/components/listing-form/form-words";
import { ListingFormFields } from "~/components/listing-form/listing-form-fields";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import type { ListingKind } from "~/domain/directory/listing";
import type { FormProblem, ListingFormValues } from "~/domain/directory/listing-form";
import { useT } from "~/i18n/translate-context";

/** What goes out of date first, to be written anew; what was typed is kept. */
export function CorrectForm(props: {
  listing: { kind: ListingKind; name: string };
  values: ListingFormValues;
  wrong: { values: ListingFormValues; problems: FormProblem[]; isUnchanged: boolean } | null;
}) {
  const t = useT();
  const isSending = useNavigation().state === "submitting";
  const { listing, wrong } = props;
  const problems = wrong?.problems ?? [];
  return (
    <>
      <PageTitle
        title={t("check.answer.correctFormTitle")}
        kana={listing.name}
        lead={t("check.answer.correctFormLead")}
      />
      <Form method="post" noValidate className="grid gap-8">
        <ErrorSummary errors={listingFormErrors(problems, t)} />
        {wrong?.isUnchanged && <Notice kind="warning" isLive title={t("check.answer.unchanged")} />}
        <input type="hidden" name="answer" value="correct" />
        <ListingFormFields
          kind={listing.kind}
          extent="short"
          values={wrong?.values ?? props.values}
          problems={problems}
        />
        <p className="flex flex-wrap items-center gap-4">
          <Button type="submit" size="lg" isDisabled={isSending}>
            {t("check.answer.send")}
          </Button>
          <Link to="?" className="link">
            {t("check.answer.back")}
          </Link>
        </p>
      </Form>
    </>
  );
}
