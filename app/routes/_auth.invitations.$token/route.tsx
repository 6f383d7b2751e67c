import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { AccountForm } from "~/components/account/account-form";
import { AccountPage } from "~/components/account/account-page";
import { pageMeta } from "~/components/layout/page-meta";
import { buttonClass } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { acceptInvitation } from "~/domain/accounts/accept-invitation.server";
import { getInvitation } from "~/domain/accounts/find-invitation.server";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { findActor, requireActor } from "~/http/require-actor.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";
import { isDomainError } from "~/shared/domain-error";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const t = translatorFor(getLocale(request));
  const head = { title: t("accounts.invitation.title"), siteName: t("common.siteName") };
  const path = new URL(request.url).pathname;
  try {
    const invitation = await getInvitation({ token: params.token ?? "", now: requestTime() });
    const actor = await findActor(request);
    const visitor = !actor ? "guest" : actor.email === invitation.email ? "invited" : "other";
    return json({ state: "open" as const, visitor, municipalityName: invitation.municipalityName, path, head });
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return json({ state: "gone" as const, visitor: "guest", municipalityName: null, path, head }, { status: 404 });
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  try {
    const given = await acceptInvitation({ actor, token: params.token ?? "", now: requestTime() });
    const desk = given.municipalityCode === null ? "/account" : `/municipalities/${given.municipalityCode}/desk`;
    if (actor.hasSecondFactor) return redirect(desk, 303);
    return redirect(`/account/two-factor?to=${encodeURIComponent(desk)}`, 303);
  } catch (error) {
    throw pageRefusal(error);
  }
}

/** The token must not travel on to any other site. */
export const headers = () => ({ "Referrer-Policy": "same-origin" });

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

export default function InvitationRoute() {
  const t = useT();
  const { state, visitor, municipalityName, path } = useLoaderData<typeof loader>();
  if (state === "gone") {
    return (
      <AccountPage title={t("accounts.invitation.title")}>
        <Notice kind="warning" title={t("accounts.invitation.goneTitle")}>
          {t("accounts.invitation.gone")}
        </Notice>
      </AccountPage>
    );
  }
  const lead =
    municipalityName === null
      ? t("accounts.invitation.administrator")
      : t("accounts.invitation.officer", { name: municipalityName });
  const to = encodeURIComponent(path);
  return (
    <AccountPage title={t("accounts.invitation.title")} lead={lead}>
      {visitor === "invited" && (
        <AccountForm submit={t("accounts.invitation.accept")}>
          <p>{t("accounts.invitation.needsFactor")}</p>
        </AccountForm>
      )}
      {visitor === "other" && <Notice kind="warning" title={t("accounts.invitation.other")} />}
      {visitor === "guest" && (
        <div className="flex flex-wrap gap-3">
          <Link to={`/sign-in?to=${to}`} className={buttonClass("solid", "lg")}>
            {t("accounts.invitation.signIn")}
          </Link>
          <Link to={`/sign-up?to=${to}`} className={buttonClass("outline", "lg")}>
            {t("accounts.invitation.signUp")}
          </Link>
        </div>
      )}
    </AccountPage>
  );
}
