import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DoneNotice } from "~/components/administration/done-notice";
import { pageMeta } from "~/components/layout/page-meta";
import { ErrorSummary } from "~/components/ui/error-summary";
import { Heading, PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { findVocabulary } from "~/domain/administration/find-vocabulary.server";
import { termName } from "~/domain/administration/vocabulary-view";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requireAdministrator } from "~/http/require-actor.server";
import { useT } from "~/i18n/translate-context";
import { isDomainError } from "~/shared/domain-error";
import { actOnVocabulary } from "./act-on-vocabulary.server";
import { fieldIdOf, TermCard } from "./term-card";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireAdministrator(request);
  const vocabulary = await findVocabulary({ actor, locale: getLocale(request) });
  return { vocabulary, head: deskHead(request, "administration.vocabulary.title") };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireAdministrator(request);
  try {
    const answer = await actOnVocabulary({ actor, form: await request.formData() });
    if (answer.problem) return json(answer, { status: 422 });
    return redirect(`/admin/vocabulary?done=${answer.done}#${answer.term}`, 303);
  } catch (error) {
    if (isDomainError(error) && error.reason === "conflict") return redirect("/admin/vocabulary?done=gone", 303);
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function AdminVocabularyRoute() {
  const t = useT();
  const { terms, unknown } = useLoaderData<typeof loader>().vocabulary;
  const answer = useActionData<typeof action>();
  const message = answer?.problem
    ? t(`administration.vocabulary.error.${answer.problem}`, { of: answer.of ?? "" })
    : null;
  const unused = terms.filter(({ count }) => count === 0).map(({ label }) => label);
  return (
    <>
      <PageTitle title={t("administration.vocabulary.title")} lead={t("administration.vocabulary.lead")} />
      <DoneNotice
        texts={{
          added: t("administration.vocabulary.done.added"),
          removed: t("administration.vocabulary.done.removed"),
        }}
      />
      <ErrorSummary errors={answer && message ? [{ fieldId: fieldIdOf(answer.term), message }] : []} />
      {unused.length > 0 ? (
        <Notice className="mb-6" title={t("administration.vocabulary.unused", { names: unused.join("、") })} />
      ) : null}
      {unknown.length > 0 ? (
        <Notice kind="warning" className="mb-6" title={t("administration.vocabulary.unknown")}>
          <p>{t("administration.vocabulary.unknownWhat")}</p>
          <ul className="list-disc pl-6">
            {unknown.map(({ kind, value, count }) => (
              <li key={kind + value} className="break-all">
                {t("administration.vocabulary.unknownItem", { value, count })}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {(["theme", "target"] as const).map((kind) => (
        <section key={kind} aria-labelledby={kind} className="mb-8">
          <Heading level={2} id={kind} className="mb-3">
            {t(`administration.vocabulary.${kind}s`)}
          </Heading>
          <ul className="grid gap-4 lg:grid-cols-2">
            {terms
              .filter((term) => term.kind === kind)
              .map((term) => (
                <TermCard
                  key={term.key}
                  term={term}
                  error={answer?.term === termName(term) ? message : null}
                  typed={answer?.term === termName(term) ? answer.word : ""}
                />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
