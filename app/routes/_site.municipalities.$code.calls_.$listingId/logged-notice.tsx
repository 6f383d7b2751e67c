import { Link } from "@remix-run/react";
import { Notice } from "~/components/ui/notice";
import type { CallResult } from "~/domain/moderation/call-list";
import { useT } from "~/i18n/translate-context";

const WORDS = { confirmed: "savedConfirmed", corrected: "savedCorrected", closed: "savedClosed" } as const;

/** What was recorded, and what is left to do. */
export function LoggedNotice(props: { result: CallResult; deskCode: string; listingId: string }) {
  const t = useT();
  const { result, deskCode, listingId } = props;
  const hasMore = result === "corrected" || result === "closed" || result === "wrongNumber";
  const words = result in WORDS ? WORDS[result as keyof typeof WORDS] : "saved";
  return (
    <Notice kind="success" isLive title={t(`check.calls.${words}`)} className="mb-6">
      <p className="flex flex-wrap gap-x-5">
        {hasMore && (
          <Link className="link" to={`/municipalities/${deskCode}/desk/listings/${listingId}`}>
            {t("check.calls.toEdit")}
          </Link>
        )}
        <Link className="link" to={`/municipalities/${deskCode}/calls`}>
          {t("check.calls.back")}
        </Link>
      </p>
    </Notice>
  );
}
