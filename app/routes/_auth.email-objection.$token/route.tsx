import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { AccountForm } from "~/components/account/account-form";
import { AccountPage } from "~/components/account/account-page";
import { pageMeta } from "~/components/layout/page-meta";
import { buttonClass } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { getEmailObjection } from "~/domain/accounts/find-email-objection.server";
import { objectToEmailChange } from "~/domain/accounts/object-to-email-change.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";
import { isDomainError } from "~/shared/domain-error";

/** The token must not travel on to any other site. */
const SECRET_PAGE = { "Referrer-Policy": "same-origin", "Cache-Control": "private, no-store" };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const t = translatorFor(getLocale(request));
  const head = { title: t("accounts.objection.title"), siteName: t("common.siteName") };
  try {
    await getEmailObjection({ token: params.token ?? "", now: requestTime() });
    return json({ isOpen: true, head }, { headers: SECRET_PAGE });
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return json({ isOpen: false, head }, { status: 404, headers: SECRET_PAGE });
  }
}

export async function action({ params }: ActionFunctionArgs) {
  try {
    await objectToEmailChange({ token: params.token ?? "", now: requestTime() });
    return json({ state: "done" as const }, { headers: SECRET_PAGE });
  } catch (error) {
    if (!isDomainError(error)) throw error;
    const isConflict = error.reason === "conflict";
    const state = isConflict ? ("conflict" as const) : ("gone" as const);
    return json({ state }, { status: isConflict ? 409 : 404, headers: SECRET_PAGE });
  }
}

/** The link is used up by the answer: that it no longer holds is no news then. */
export const shouldRevalidate = ({ formMethod }: { formMethod?: string }) => formMethod !== "POST";

export const headers = () => SECRET_PAGE;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

export default function EmailObjectionRoute() {
  const t = useT();
  const { isOpen } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const title = t("accounts.objection.title");
  if (answer?.state === "done") {
    return (
      <AccountPage title={title}>
        <Notice kind="success" isLive title={t("accounts.objection.doneTitle")}>
          <p>{t("accounts.objection.done")}</p>
        </Notice>
        <p>
          <Link to="/reset-password" className={buttonClass("solid", "lg")}>
            {t("accounts.objection.setPassword")}
          </Link>
        </p>
      </AccountPage>
    );
  }
  if (answer?.state === "conflict") {
    return (
      <AccountPage title={title}>
        <Notice kind="warning" isLive title={t("accounts.objection.conflict")} />
      </AccountPage>
    );
  }
  if (!isOpen || answer) {
    return (
      <AccountPage title={title}>
        <Notice kind="warning" title={t("accounts.objection.gone")} />
      </AccountPage>
    );
  }
  return (
    <AccountPage title={title} lead={t("accounts.objection.lead")}>
      <AccountForm submit={t("accounts.objection.submit")} />
    </AccountPage>
  );
}
