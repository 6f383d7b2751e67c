import { LinkButton } from "~/components/ui/button";
import type { ContactWay } from "~/domain/relay/relay-thread";
import { useT } from "~/i18n/translate-context";
import type { ListingRelay } from "./listing-page";

/** Writing through this site, without either side's address, and asking for a role. Nothing when nobody would read it. */
export function RelayLinks({ id, relay }: { id: string; relay: ListingRelay }) {
  const t = useT();
  const { way, role } = relay;
  return (
    <div className="mt-4 grid gap-4 empty:hidden print:mt-1">
      {role && <TakenText role={role} />}
      {way && role?.hasRoom && (
        <div className="no-print">
          <LinkButton to={`/listings/${id}/role`}>{t("relay.contactBlock.askRole")}</LinkButton>
          <p className="mt-1 text-[0.9375rem] leading-160">{t("relay.contactBlock.askRoleHint")}</p>
        </div>
      )}
      {way && <ContactLink id={id} way={way} />}
    </div>
  );
}

function ContactLink({ id, way }: { id: string; way: ContactWay }) {
  const t = useT();
  return (
    <div className="no-print">
      <LinkButton to={`/listings/${id}/contact`} look="outline">
        {t("relay.contactBlock.open")}
      </LinkButton>
      <p className="mt-1 text-[0.9375rem] leading-160">{t(`relay.contactBlock.${way}`)}</p>
    </div>
  );
}

/** How many take part, without names. */
function TakenText({ role }: { role: NonNullable<ListingRelay["role"]> }) {
  const t = useT();
  const texts = [
    role.isTaken && t("relay.contactBlock.isTaken"),
    role.takenPeople !== null && t("relay.contactBlock.taken", { count: role.takenPeople }),
    !role.hasRoom && t("relay.contactBlock.full"),
  ].filter(Boolean);
  return texts.length > 0 ? <p className="font-bold">{texts.join("")}</p> : null;
}
