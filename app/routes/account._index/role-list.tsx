import { Link } from "@remix-run/react";
import { Heading } from "~/components/ui/heading";
import type { MessageKey } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";

type Role = {
  id: string;
  role: "professional" | "officer" | "administrator";
  municipalityName: string | null;
  municipalityCode: string | null;
  organisation: string | null;
  jobTitle: string | null;
  status: "requested" | "approved" | "declined" | "ended";
  reason: string | null;
};

/** The roles one has or has asked for, with what came of it. */
export function RoleList({ memberships }: { memberships: Role[] }) {
  const t = useT();
  return (
    <section>
      <Heading level={2} size={3}>
        {t("accounts.account.roles")}
      </Heading>
      {memberships.length === 0 && <p className="mt-2">{t("accounts.account.noRoles")}</p>}
      <ul className="mt-2 grid gap-3">
        {memberships.map((membership) => (
          <li key={membership.id} className="rounded-8 border border-solid-gray-300 p-4">
            <p className="font-bold">
              {t(`accounts.account.role.${membership.role}` satisfies MessageKey)}
              {membership.municipalityName && ` ${membership.municipalityName}`}
            </p>
            {membership.organisation && (
              <p>
                {membership.organisation} {membership.jobTitle}
              </p>
            )}
            <p>{t(`accounts.account.roleStatus.${membership.status}`)}</p>
            {membership.reason && <p className="mt-1 whitespace-pre-line">{membership.reason}</p>}
            {membership.role === "officer" && membership.status === "approved" && (
              <Link
                to={`/municipalities/${membership.municipalityCode}/desk`}
                className="link inline-flex min-h-11 items-center"
              >
                {t("accounts.account.openDesk", { name: membership.municipalityName ?? "" })}
              </Link>
            )}
          </li>
        ))}
      </ul>
      <p className="mt-2">
        <Link to="/professional" className="link inline-flex min-h-11 items-center">
          {t("accounts.account.askProfessional")}
        </Link>
      </p>
    </section>
  );
}
