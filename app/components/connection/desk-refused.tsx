import { isRouteErrorResponse, Link, useRouteError } from "@remix-run/react";
import { ErrorPage } from "~/components/layout/error-page";
import { PageBody } from "~/components/layout/page-body";
import { PageTitle } from "~/components/ui/heading";
import { useT } from "~/i18n/translate-context";

/** Why a page of the desk cannot be shown, and what to do: not a professional, or words that cannot be opened. */
export function DeskRefused() {
  const error = useRouteError();
  const { status, statusText } = isRouteErrorResponse(error) ? error : { status: 500, statusText: "" };
  if (status === 403) return <NotAllowed />;
  if (statusText === "seal-noKey") return <Sealed problem="noKey" />;
  if (statusText === "seal-broken") return <Sealed problem="broken" />;
  return <ErrorPage />;
}

function NotAllowed() {
  const t = useT();
  return (
    <PageBody>
      <PageTitle title={t("connection.refused.title")} lead={t("connection.refused.text")} />
      <p>
        <Link to="/professional" className="link inline-flex min-h-11 items-center">
          {t("connection.refused.ask")}
        </Link>
      </p>
    </PageBody>
  );
}

function Sealed({ problem }: { problem: "noKey" | "broken" }) {
  const t = useT();
  return (
    <PageBody>
      <PageTitle title={t(`connection.refused.${problem}Title`)} lead={t(`connection.refused.${problem}Text`)} />
      <p>
        <Link to="/desk" className="link inline-flex min-h-11 items-center">
          {t("connection.refused.backToDesk")}
        </Link>
      </p>
    </PageBody>
  );
}
