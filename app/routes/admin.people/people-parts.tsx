import { Form, Link } from "@remix-run/react";
import { dayText } from "~/components/desk/moment";
import { Button } from "~/components/ui/button";
import { Heading } from "~/components/ui/heading";
import { SelectField } from "~/components/ui/select-field";
import { TextField } from "~/components/ui/text-field";
import { MEMBER_ROLES } from "~/domain/accounts/actor";
import {
  MEMBER_STATES,
  type MembersFilter,
  type OpenInvitation,
  type SiteMember,
} from "~/domain/accounts/site-members";
import { useLocale, useT } from "~/i18n/translate-context";

export function MembersFilterForm({ filter }: { filter: MembersFilter }) {
  const t = useT();
  return (
    <Form method="get" className="grid gap-4 sm:grid-cols-[2fr_1fr_1fr_auto] sm:items-end">
      {filter.municipalityCode ? <input type="hidden" name="municipality" value={filter.municipalityCode} /> : null}
      <TextField id="q" name="q" label={t("administration.people.search")} defaultValue={filter.text} />
      <SelectField
        id="role"
        name="role"
        label={t("administration.people.role")}
        defaultValue={filter.role ?? ""}
        options={[
          { value: "", label: t("administration.all") },
          ...MEMBER_ROLES.map((role) => ({ value: role, label: t(`administration.people.roles.${role}`) })),
        ]}
      />
      <SelectField
        id="state"
        name="state"
        label={t("administration.people.state")}
        defaultValue={filter.state}
        options={MEMBER_STATES.map((state) => ({ value: state, label: t(`administration.people.states.${state}`) }))}
      />
      <Button type="submit" look="outline">
        {t("administration.show")}
      </Button>
    </Form>
  );
}

export function MemberLine({ member }: { member: SiteMember }) {
  const t = useT();
  const locale = useLocale();
  const { id, name, email, role, state, municipalityName, organisation, jobTitle, isSelf, hasSecondFactor } = member;
  const place = [municipalityName, organisation, jobTitle].filter(Boolean).join(" ");
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 border-b border-solid-gray-200 py-3">
      <div className="min-w-0">
        <p>
          <span className="font-bold">{name}</span>
          {isSelf ? t("administration.people.self") : ""} <span className="break-all">{email}</span>
        </p>
        <p className="text-[0.9375rem]">
          {t(`administration.people.roles.${role}`)}
          {place ? `：${place}` : ""}{" "}
          <span>{t("administration.people.since", { date: dayText(member.since, locale) })}</span>
        </p>
        {role !== "professional" && !hasSecondFactor ? (
          <p className="text-[0.9375rem] font-bold">{t("administration.people.noFactor")}</p>
        ) : null}
      </div>
      {state === "approved" ? (
        <Link
          to={`/admin/people/${id}/end`}
          aria-label={t("administration.people.end", { name })}
          className="link inline-flex min-h-11 items-center"
        >
          {t("administration.people.endShort")}
        </Link>
      ) : null}
      {state === "ended" ? (
        <Form method="post">
          <input type="hidden" name="intent" value="restore" />
          <input type="hidden" name="id" value={id} />
          <Button type="submit" look="outline">
            {t("administration.people.restore")}
          </Button>
        </Form>
      ) : null}
    </li>
  );
}

export function InvitationsPart({ invitations }: { invitations: OpenInvitation[] }) {
  const t = useT();
  const locale = useLocale();
  return (
    <section aria-labelledby="invitations" className="mt-8">
      <Heading level={2} size={3} id="invitations">
        {t("administration.people.invitations")}
      </Heading>
      {invitations.length === 0 ? <p>{t("administration.people.invitationsNone")}</p> : null}
      <ul>
        {invitations.map(({ id, email, role, municipalityName, expiresAt }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-3 border-b border-solid-gray-200 py-3"
          >
            <div className="min-w-0">
              <p className="font-bold break-all">{email}</p>
              <p className="text-[0.9375rem]">
                {t(`administration.people.roles.${role}`)}
                {municipalityName ? `：${municipalityName}` : ""}{" "}
                {t("administration.people.until", { date: dayText(expiresAt, locale) })}
              </p>
            </div>
            <Form method="post">
              <input type="hidden" name="intent" value="withdraw" />
              <input type="hidden" name="id" value={id} />
              <Button type="submit" look="outline" aria-label={t("administration.people.withdrawOf", { email })}>
                {t("administration.people.withdraw")}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}
