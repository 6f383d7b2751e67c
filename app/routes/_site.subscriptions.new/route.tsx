import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { PageTitle } from "~/components/ui/heading";
import { describeSearch } from "~/domain/subscription/describe-search.server";
import { subscribe } from "~/domain/subscription/subscribe.server";
import { subscribedSearch } from "~/domain/subscription/subscribed-query";
import { readSubscription } from "~/domain/subscription/subscription-schema";
import { readPageQuery } from "~/http/api-query.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { siteFacts } from "~/http/site-facts.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";
import { SubscriptionFormFields } from "./subscription-form-fields";

export async function loader({ request }: LoaderFunctionArgs) {
  const locale = getLocale(request);
  const t = translatorFor(locale);
  const query = await readPageQuery(request);
  const head = { title: t("subscription.form.title"), siteName: siteFacts().siteName };
  return { label: describeSearch(query, locale), search: subscribedSearch(query), head };
}

export async function action({ request }: ActionFunctionArgs) {
  const fields = await request.formData();
  const values = { email: String(fields.get("email") ?? "").trim(), every: String(fields.get("every") ?? "") };
  const read = readSubscription(values);
  if (!read.ok) return json({ values, problems: read.problems }, { status: 422 });
  const query = await readPageQuery(request);
  await subscribe({ input: read.input, query, locale: "ja", now: requestTime() });
  return redirect("/subscriptions/sent", 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

export default function NewSubscriptionRoute() {
  const t = useT();
  const { label, search } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <PageBody crumbs={[{ label: t("subscription.form.title") }]}>
      <div className="max-w-[42rem]">
        <PageTitle title={t("subscription.form.title")} lead={t("subscription.form.lead")} />
        <SubscriptionFormFields label={label} search={search} {...(answer && { answer })} />
      </div>
    </PageBody>
  );
}
