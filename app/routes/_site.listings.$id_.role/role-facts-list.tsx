import type { ReactNode } from "react";
import { useT } from "~/i18n/translate-context";
import type { RolePage } from "./role-page";

/** What, when, where, how many, who goes along, first-time friendly; what nobody wrote is said to be so. */
export function RoleFactsList({ page }: { page: RolePage }) {
  const t = useT();
  const { detail, facts, where } = page;
  const firstTime =
    detail?.firstTimeFriendly == null
      ? null
      : t(detail.firstTimeFriendly ? "relay.role.firstTimeYes" : "relay.role.firstTimeNo");
  return (
    <dl className="mb-8">
      <Fact name={t("relay.role.what")}>{detail?.what}</Fact>
      <Fact name={t("relay.role.when")}>{detail?.when}</Fact>
      <Fact name={t("relay.role.where")}>{where}</Fact>
      <Fact name={t("relay.role.howMany")}>
        {facts.howManyPeople !== null && t("relay.role.people", { count: facts.howManyPeople })}
        {facts.takenPeople !== null && (
          <span className="block font-bold">{t("relay.contactBlock.taken", { count: facts.takenPeople })}</span>
        )}
        {facts.isTaken && <span className="block font-bold">{t("relay.contactBlock.isTaken")}</span>}
        {facts.howManyPeople === null && facts.takenPeople === null && !facts.isTaken && t("relay.role.notKnown")}
      </Fact>
      <Fact name={t("relay.role.companion")}>{detail?.companion}</Fact>
      <Fact name={t("relay.role.firstTime")}>{firstTime}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  const t = useT();
  return (
    <div className="grid grid-cols-[7.5rem_1fr] gap-x-3 border-b border-solid-gray-100 py-2">
      <dt className="text-[0.9375rem] leading-175 text-solid-gray-700">{name}</dt>
      <dd className="min-w-0 whitespace-pre-line">{children || t("relay.role.notKnown")}</dd>
    </div>
  );
}
