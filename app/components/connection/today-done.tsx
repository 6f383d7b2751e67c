import { Link, useSearchParams } from "@remix-run/react";
import { Notice } from "~/components/ui/notice";
import { useT } from "~/i18n/translate-context";
import { DeskDone } from "./desk-done";

const ALIAS_ID = /^ali_[0-9a-z]+$/;

/** What was done on the page of today, with the way to take a look-in back. */
export function TodayDone() {
  const t = useT();
  const [params] = useSearchParams();
  const aliasId = params.get("of") ?? "";
  if (params.get("done") !== "lookedIn" || !ALIAS_ID.test(aliasId)) return <DeskDone />;
  return (
    <Notice kind="success" isLive title={t("connection.done.lookedIn")} className="mb-6">
      <Link to={`/desk/aliases/${aliasId}#history`} className="link inline-flex min-h-11 items-center">
        {t("connection.today.toPerson")}
      </Link>
    </Notice>
  );
}
