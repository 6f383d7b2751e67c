import { LinkButton } from "~/components/ui/button";
import { PageTitle } from "~/components/ui/heading";
import type { DeadLink } from "~/domain/directory/check-link";
import { useT } from "~/i18n/translate-context";

export function DonePage(props: { done: "confirmed" | "corrected" | "retired"; listingId: string }) {
  const t = useT();
  const isShown = props.done !== "retired";
  return (
    <>
      <PageTitle title={t("check.answer.doneTitle")} lead={t(`check.answer.done.${props.done}`)} />
      <p>
        <LinkButton to={isShown ? `/listings/${props.listingId}` : "/map"} look="outline">
          {t(isShown ? "check.answer.seePage" : "check.answer.dead.search")}
        </LinkButton>
      </p>
    </>
  );
}

/** Says why, and where to turn instead. What the listing is called stays untold. */
export function DeadLinkPage({ reason }: { reason: DeadLink }) {
  const t = useT();
  return (
    <>
      <PageTitle title={t("check.answer.dead.title")} lead={t(`check.answer.dead.${reason}`)} />
      <p className="mb-4">{t("check.answer.dead.help")}</p>
      <p>
        <LinkButton to="/map" look="outline">
          {t("check.answer.dead.search")}
        </LinkButton>
      </p>
    </>
  );
}
