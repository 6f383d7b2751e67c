import { LinkButton } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { useT } from "~/i18n/translate-context";
import type { RolePage } from "./role-page";

/** Why one cannot ask here now, and what one can do instead. */
export function RoleClosed({ page }: { page: RolePage }) {
  const t = useT();
  const { id, closed } = page;
  if (closed === "own") return <Notice title={t("relay.contact.own")}>{t("relay.contact.ownBody")}</Notice>;
  if (closed === "noOne") return <Notice kind="warning" title={t("relay.role.noOneTitle")} />;
  const isFull = closed === "full";
  return (
    <Notice title={t(isFull ? "relay.role.fullTitle" : "relay.role.signInTitle")}>
      <p className="mb-3">{t(isFull ? "relay.role.fullBody" : "relay.role.signInBody")}</p>
      <p className="flex flex-wrap gap-3">
        {!isFull && (
          <LinkButton to={`/sign-in?to=${encodeURIComponent(`/listings/${id}/role`)}`}>
            {t("relay.contact.signInLink")}
          </LinkButton>
        )}
        <LinkButton to={`/listings/${id}/contact`} look="outline">
          {t("relay.contact.title")}
        </LinkButton>
      </p>
    </Notice>
  );
}
