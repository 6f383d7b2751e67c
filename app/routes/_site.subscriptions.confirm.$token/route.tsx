import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { Button, LinkButton } from "~/components/ui/button";
import { PageTitle } from "~/components/ui/heading";
import { confirmSubscription } from "~/domain/subscription/confirm-subscription.server";
import { getSubscription } from "~/domain/subscription/get-subscription.server";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { siteFacts } from "~/http/site-facts.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";

/** A page with a button: programs that open the links of mails must not say yes in a person's name. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const t = translatorFor(getLocale(request));
  try {
    const { label, search, isConfirmed } = await getSubscription({
      confirmToken: params.token ?? "",
      now: requestTime(),
    });
    const head = { title: t("subscription.confirm.title"), siteName: siteFacts().siteName };
    return { label, search, isConfirmed, head };
  } catch (error) {
    throw pageRefusal(error);
  }
}

export async function action({ params }: ActionFunctionArgs) {
  try {
    await confirmSubscription({ token: params.token ?? "", now: requestTime() });
    return { isDone: true };
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const headers: HeadersFunction = () => ({ "Cache-Control": "no-store" });

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

export default function ConfirmSubscriptionRoute() {
  const t = useT();
  const { label, search, isConfirmed } = useLoaderData<typeof loader>();
  const isDone = useActionData<typeof action>()?.isDone ?? isConfirmed;
  const title = t(isDone ? "subscription.confirm.doneTitle" : "subscription.confirm.title");
  const lead = t(isDone ? "subscription.confirm.doneBody" : "subscription.confirm.lead", { label });
  return (
    <PageBody crumbs={[{ label: title }]}>
      <div className="max-w-[42rem]">
        <PageTitle title={title} lead={lead} />
        {isDone ? (
          <LinkButton to={`/map${search && `?${search}`}`} look="outline">
            {t("subscription.sent.back")}
          </LinkButton>
        ) : (
          <Form method="post">
            <Button type="submit" size="lg">
              {t("subscription.confirm.submit")}
            </Button>
          </Form>
        )}
      </div>
    </PageBody>
  );
}
