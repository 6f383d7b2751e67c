import { Form, Link } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Heading } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { isFinal } from "~/domain/questionnaire/answered-versions";
import type { PublishedResults } from "~/domain/questionnaire/published-results";
import type { DeskQuestionnaire } from "~/domain/questionnaire/questionnaire-view";
import { formatMoment } from "~/i18n/format-moment";
import { useLocale, useT } from "~/i18n/translate-context";
import { PublishedPart } from "./published-part";

type PublishPartProps = {
  questionnaire: DeskQuestionnaire;
  /** Of the version that is looked at, and which that is. */
  published: PublishedResults | null;
  version: number | null;
  /** The version one answers about now; null: a symposium. */
  current: number | null;
  /** Of the page everyone can see. */
  path: string;
};

/** Publishing the results: what everyone would see, and the button. */
export function PublishPart({ questionnaire, published, version, current, path }: PublishPartProps) {
  const t = useT();
  const locale = useLocale();
  const { resultsPublishedAt, state } = questionnaire;
  const hindrance = published === null ? "few" : isFinal(version, { current, state }) ? null : "notClosed";
  return (
    <section aria-labelledby="publish" className="no-print mt-14 border-t-4 border-solid-gray-300 pt-6">
      <Heading level={2} id="publish" className="mb-3">
        {t("questionnaire.publish.title")}
      </Heading>
      {resultsPublishedAt ? (
        <>
          <p>{t("questionnaire.publish.published", { when: formatMoment(resultsPublishedAt, locale) })}</p>
          <p>
            <Link to={path} className="link inline-flex min-h-11 items-center">
              {t("questionnaire.publish.link")}
            </Link>
          </p>
          <Form method="post">
            <Button type="submit" look="outline" name="intent" value="unpublish">
              {t("questionnaire.publish.takeBack")}
            </Button>
          </Form>
        </>
      ) : (
        <>
          <p className="mb-4 max-w-[42rem]">{t("questionnaire.publish.lead")}</p>
          {current === null ? null : <p className="mb-4 max-w-[42rem]">{t("questionnaire.publish.byVersion")}</p>}
          {hindrance ? <Notice className="mb-4" title={t(`questionnaire.publish.${hindrance}`)} /> : null}
          {published ? (
            <details className="mb-4 rounded-12 border border-solid-gray-420 p-4" open={hindrance === null}>
              <summary className="cursor-pointer font-bold">{t("questionnaire.publish.preview")}</summary>
              <div className="mt-4">
                <PublishedPart results={withOwnIds(published)} headingLevel={3} />
              </div>
            </details>
          ) : null}
          {hindrance ? null : (
            <Form method="post">
              <Button type="submit" name="intent" value="publish">
                {t("questionnaire.publish.button")}
              </Button>
            </Form>
          )}
        </>
      )}
    </section>
  );
}

/** The same questions stand above on the page with all of their numbers. */
function withOwnIds(results: PublishedResults): PublishedResults {
  return { ...results, questions: results.questions.map((one) => ({ ...one, id: `published-${one.id}` })) };
}
