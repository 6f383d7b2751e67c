import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { Button, LinkButton } from "~/components/ui/button";
import { PageTitle } from "~/components/ui/heading";
import { endSubscription } from "~/domain/subscription/end-subscription.server";
import { getSubscription } from "~/domain/subscription/get-subscription.server";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { siteFacts } from "~/http/site-facts.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";

/** One press ends it. Mail programs send the same POST themselves (List-Unsubscribe-Post, RFC 8058). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const t = translatorFor(getLocale(request));
  try {
    const { label, search, isEnded } = await getSubscription({ endToken: params.token ?? "", now: requestTime() });
    const head = { title: t("subscription.end.title"), siteName: siteFacts().siteName };
    return { label, search, isEnded, head };
  } catch (error) {
    throw pageRefusal(error);
  }
}

export async function action({ params }: ActionFunctionArgs) {
  try {
    await endSubscription({ token: params.token ?? "", now: requestTime() });
    return { isDone: true };
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const headers: HeadersFunction = () => ({ "Cache-Control": "no-store" });

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

export default function EndSubscriptionRoute() {
  const t = useT();
  const { label, search, isEnded } = useLoaderData<typeof loader>();
  const isDone = useActionData<typeof action>()?.isDone ?? isEnded;
  const title = t(isDone ? "subscription.end.doneTitle" : "subscription.end.title");
  const lead = t(isDone ? "subscription.end.doneBody" : "subscription.end.lead", { label });
  return (
    <PageBody crumbs={[{ label: title }]}>
      <div className="max-w-[42rem]">
        <PageTitle title={title} lead={lead} />
        {isDone ? (
          <LinkButton to={`/subscriptions/new${search && `?${search}`}`} look="outline">
            {t("subscription.end.again")}
          </LinkButton>
        ) : (
          <Form method="post">
            <Button type="submit" size="lg">
              {t("subscription.end.submit")}
            </Button>
          </Form>
        )}
      </div>
    </PageBody>
  );
}
