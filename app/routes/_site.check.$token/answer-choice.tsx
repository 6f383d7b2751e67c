import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button, LinkButton } from "~/components/ui/button";
import { Heading, PageTitle } from "~/components/ui/heading";
import type { ListingKind } from "~/domain/directory/listing";
import { formParts, isArea, isLine, type ListingFormValues } from "~/domain/directory/listing-form";
import { useT } from "~/i18n/translate-context";

/** What is listed, and the three answers. Only the first is given here at once. */
export function AnswerChoice(props: {
  listing: { id: string; name: string; kind: ListingKind };
  values: ListingFormValues;
}) {
  const t = useT();
  const { listing, values } = props;
  return (
    <>
      <PageTitle title={t("check.answer.title")} lead={t("check.answer.lead", { name: listing.name })} />
      <CurrentFacts kind={listing.kind} values={values} />
      <p className="mt-3">
        <Link className="link" to={`/listings/${listing.id}`}>
          {t("check.answer.seePage")}
        </Link>
      </p>
      <div className="mt-8 grid gap-4">
        <Choice title={t("check.answer.confirmTitle")} body={t("check.answer.confirmBody")}>
          <Form method="post">
            <Button type="submit" name="answer" value="confirm" size="lg">
              {t("check.answer.confirm")}
            </Button>
          </Form>
        </Choice>
        <Choice title={t("check.answer.correctTitle")} body={t("check.answer.correctBody")}>
          <LinkButton to="?do=correct" look="outline">
            {t("check.answer.correct")}
          </LinkButton>
        </Choice>
        <Choice title={t("check.answer.retireTitle")} body={t("check.answer.retireBody")}>
          <LinkButton to="?do=retire" look="outline">
            {t("check.answer.retire")}
          </LinkButton>
        </Choice>
      </div>
      <p className="mt-6 text-[0.9375rem] text-solid-gray-700">{t("check.answer.once")}</p>
    </>
  );
}

function Choice(props: { title: string; body: string; children: ReactNode }) {
  return (
    <section className="rounded-12 border border-solid-gray-420 p-5">
      <Heading level={2} size={3}>
        {props.title}
      </Heading>
      <p className="mt-1 mb-3">{props.body}</p>
      {props.children}
    </section>
  );
}

function CurrentFacts({ kind, values }: { kind: ListingKind; values: ListingFormValues }) {
  const t = useT();
  const fields = formParts(kind, "short")
    .flatMap(({ fields }) => fields)
    .filter((field) => field === "hours" || isLine(field) || isArea(field));
  return (
    <section aria-labelledby="current">
      <Heading level={2} size={3} id="current" className="border-b-2 border-solid-gray-200 pb-1">
        {t("check.answer.current")}
      </Heading>
      <dl>
        {fields.map((field) => (
          <div key={field} className="grid grid-cols-[8.5rem_1fr] gap-x-3 border-b border-solid-gray-100 py-2">
            <dt className="text-[0.9375rem] leading-175 text-solid-gray-700">{t(`listingForm.field.${field}`)}</dt>
            <dd className="min-w-0 break-words whitespace-pre-line">
              {values[field]?.[0] || <span className="text-solid-gray-700">{t("check.answer.notSet")}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
