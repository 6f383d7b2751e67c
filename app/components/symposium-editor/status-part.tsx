import { LinkButton } from "~/components/ui/button";
import { Heading } from "~/components/ui/heading";
import type { DeskSymposium } from "~/domain/symposium/desk-symposia";
import { useT } from "~/i18n/translate-context";

/** Postponing, cancelling and taking it back; nothing is ever deleted. */
export function StatusPart({ root, symposium }: { root: string; symposium: DeskSymposium }) {
  const t = useT();
  const { id, status, statusNote, published, state } = symposium;
  if (published === null || state === "past") return null;
  const to = (wish: string) => `${root}/${id}/status?to=${wish}`;
  return (
    <section aria-labelledby="status" className="grid gap-3">
      <Heading level={2} size={3} id="status">
        {t("symposiumDesk.overview.status")}
      </Heading>
      <p>{t("symposiumDesk.overview.statusHint")}</p>
      {statusNote ? (
        <div className="border-l-4 border-solid-gray-420 px-3">
          <p className="text-[0.9375rem] text-solid-gray-700">{t("symposiumDesk.overview.statusNote")}</p>
          <p className="whitespace-pre-line">{statusNote}</p>
        </div>
      ) : null}
      <p className="flex flex-wrap gap-3">
        {status === "postponed" ? null : (
          <LinkButton to={to("postponed")} look="outline">
            {t("symposiumDesk.overview.postpone")}
          </LinkButton>
        )}
        {status === "cancelled" ? null : (
          <LinkButton to={to("cancelled")} look="outline">
            {t("symposiumDesk.overview.cancel")}
          </LinkButton>
        )}
        {status === "scheduled" ? null : (
          <LinkButton to={to("scheduled")} look="outline">
            {t("symposiumDesk.overview.resume")}
          </LinkButton>
        )}
      </p>
    </section>
  );
}
