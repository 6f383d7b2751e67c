import { LinkButton } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { useT } from "~/i18n/translate-context";

/** Why there is nothing to fill in, and where to go on. */
export function StandingNotice(props: {
  standing: "code" | "waiting" | "own" | "closed";
  isVerified: boolean;
  listingId: string;
}) {
  const t = useT();
  const { standing, isVerified, listingId } = props;
  if (standing === "waiting") {
    return (
      <Notice kind="success" title={t("check.claim.waitingTitle")}>
        {t("check.claim.waiting")}
      </Notice>
    );
  }
  const isOwn = standing === "own";
  const words = isOwn ? "own" : isVerified ? "closed" : "unverified";
  return (
    <div className="grid gap-4">
      <Notice kind={isOwn ? "success" : "info"} title={t(`check.claim.${words}`)} />
      <p>
        <LinkButton to={isOwn ? `/my/listings/${listingId}/edit` : `/listings/${listingId}`} look="outline">
          {t(isOwn ? "check.claim.toEdit" : "check.claim.toListing")}
        </LinkButton>
      </p>
    </div>
  );
}
