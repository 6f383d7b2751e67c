import { Form } from "@remix-run/react";
import { dayText } from "~/components/desk/moment";
import { Button } from "~/components/ui/button";
import { Heading } from "~/components/ui/heading";
import { TextField } from "~/components/ui/text-field";
import type { MembersView } from "~/domain/moderation/members-view";
import { useLocale, useT } from "~/i18n/translate-context";
import type { MembersAnswer } from "./act-on-members.server";

export function OfficerPart({ members }: { members: MembersView }) {
  const t = useT();
  const locale = useLocale();
  return (
    <section aria-labelledby="officers">
      <Heading level={2} size={3} id="officers">
        {t("desk.members.officers")}
      </Heading>
      <ul>
        {members.officers.map((officer) => (
          <li key={officer.id} className="border-b border-solid-gray-200 py-2">
            <span className="font-bold">{officer.name}</span>
            {officer.isSelf ? t("desk.members.self") : ""}{" "}
            {t("desk.members.since", { date: dayText(officer.since, locale) })}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function InvitePart({ members, answer }: { members: MembersView; answer?: MembersAnswer }) {
  const t = useT();
  const locale = useLocale();
  const error = answer?.problems.includes("inviteError") ? t("desk.members.inviteError") : null;
  return (
    <section aria-labelledby="invite" className="grid max-w-[42rem] gap-3">
      <Heading level={2} size={3} id="invite">
        {t("desk.members.invite")}
      </Heading>
      <Form method="post" noValidate className="grid gap-3">
        <input type="hidden" name="intent" value="invite" />
        <TextField
          id="email"
          name="email"
          type="email"
          autoComplete="off"
          label={t("desk.members.inviteEmail")}
          hint={t("desk.members.inviteHint")}
          error={error}
          isRequired
          defaultValue={answer?.values.email ?? ""}
        />
        <p>
          <Button type="submit">{t("desk.members.inviteSend")}</Button>
        </p>
      </Form>
      {members.invitations.length > 0 && <p className="font-bold">{t("desk.members.open")}</p>}
      <ul>
        {members.invitations.map((invitation) => (
          <li key={invitation.id} className="flex flex-wrap items-center gap-3 border-b border-solid-gray-200 py-2">
            <span className="break-all">{invitation.email}</span>
            <span>{t("desk.members.until", { date: dayText(invitation.expiresAt, locale) })}</span>
            <Form method="post">
              <input type="hidden" name="intent" value="withdraw" />
              <input type="hidden" name="invitation" value={invitation.id} />
              <Button type="submit" look="outline">
                {t("desk.members.withdraw")}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function DomainPart({ members, answer }: { members: MembersView; answer?: MembersAnswer }) {
  const t = useT();
  const has = (problem: MembersAnswer["problems"][number]) => answer?.problems.includes(problem) ?? false;
  const domainError = has("domainError")
    ? t("desk.members.domainError")
    : has("freeMail")
      ? t("desk.members.freeMail")
      : null;
  return (
    <section aria-labelledby="domains" className="grid max-w-[42rem] gap-3">
      <Heading level={2} size={3} id="domains">
        {t("desk.members.domains")}
      </Heading>
      <p>{t("desk.members.domainsHint")}</p>
      <ul>
        {members.domains.map(({ domain, organisation }) => (
          <li key={domain} className="flex flex-wrap items-center gap-3 border-b border-solid-gray-200 py-2">
            <span className="font-bold break-all">@{domain}</span>
            <span>{organisation}</span>
            <Form method="post">
              <input type="hidden" name="intent" value="removeDomain" />
              <input type="hidden" name="domain" value={domain} />
              <Button type="submit" look="outline">
                {t("desk.members.remove")}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      <Form method="post" noValidate className="grid gap-3">
        <input type="hidden" name="intent" value="addDomain" />
        <TextField
          id="domain"
          name="domain"
          autoComplete="off"
          label={t("desk.members.domain")}
          error={domainError}
          isRequired
          defaultValue={answer?.values.domain ?? ""}
        />
        <TextField
          id="organisation"
          name="organisation"
          autoComplete="off"
          label={t("desk.members.organisation")}
          error={has("organisationError") ? t("desk.members.organisationError") : null}
          isRequired
          defaultValue={answer?.values.organisation ?? ""}
        />
        <p>
          <Button type="submit" look="outline">
            {t("desk.members.add")}
          </Button>
        </p>
      </Form>
    </section>
  );
}
