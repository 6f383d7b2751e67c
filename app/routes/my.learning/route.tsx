import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { LearningList } from "~/components/training/learning-list";
import { TakeOver } from "~/components/training/take-over";
import { Button } from "~/components/ui/button";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { findLearning } from "~/domain/training/find-learning.server";
import { getLocale } from "~/http/locale.server";
import { requireActor } from "~/http/require-actor.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";

const PRIVATE = { "Cache-Control": "private, no-store" };

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const t = translatorFor(getLocale(request));
  const lines = await findLearning({ actor });
  const isForgotten = new URL(request.url).searchParams.get("done") === "forgotten";
  const head = { title: t("training.learning.title"), siteName: t("common.siteName"), isIndexed: false };
  return json({ lines, isForgotten, head }, { headers: PRIVATE });
}

export const headers = () => PRIVATE;

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function LearningRoute() {
  const t = useT();
  const { lines, isForgotten } = useLoaderData<typeof loader>();
  return (
    <PageBody crumbs={[{ label: t("my.title"), to: "/my" }, { label: t("training.learning.title") }]}>
      <PageTitle title={t("training.learning.title")} lead={t("training.learning.lead")} />
      {isForgotten ? <Notice kind="success" isLive className="mb-6" title={t("training.learning.forgotten")} /> : null}
      <TakeOver />
      <LearningList lines={lines} />
      {lines.length > 1 ? (
        <Form method="post" action="/training/progress" className="mt-8 border-t border-solid-gray-300 pt-4">
          <input type="hidden" name="intent" value="forgetAll" />
          <input type="hidden" name="to" value="/my/learning?done=forgotten" />
          <Button type="submit" look="text">
            {t("training.learning.forgetAll")}
          </Button>
          <span className="text-[0.9375rem] text-solid-gray-700">{t("training.learning.forgetAllHint")}</span>
        </Form>
      ) : null}
    </PageBody>
  );
}
