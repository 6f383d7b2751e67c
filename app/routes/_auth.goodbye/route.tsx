import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link } from "@remix-run/react";
import { AccountPage } from "~/components/account/account-page";
import { pageMeta } from "~/components/layout/page-meta";
import { getLocale } from "~/http/locale.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";

export function loader({ request }: LoaderFunctionArgs) {
  const t = translatorFor(getLocale(request));
  return { head: { title: t("accounts.close.doneTitle"), siteName: t("common.siteName") } };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

/** After an account was closed. */
export default function GoodbyeRoute() {
  const t = useT();
  return (
    <AccountPage title={t("accounts.close.doneTitle")} lead={t("accounts.close.done")}>
      <p>
        <Link to="/" className="link inline-flex min-h-11 items-center">
          {t("accounts.close.home")}
        </Link>
      </p>
    </AccountPage>
  );
}
