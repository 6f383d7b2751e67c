import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { NameField } from "~/components/account/account-fields";
import { AccountForm } from "~/components/account/account-form";
import { AccountPage } from "~/components/account/account-page";
import { pageMeta } from "~/components/layout/page-meta";
import { Heading } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { readName } from "~/domain/accounts/account-fields";
import { needsSecondFactor } from "~/domain/accounts/actor";
import { findMemberships } from "~/domain/accounts/find-memberships.server";
import { type FormAnswer, oneProblem } from "~/domain/accounts/form-answer";
import { renameUser } from "~/domain/accounts/rename-user.server";
import { formAgain } from "~/http/account-forms.server";
import { getLocale } from "~/http/locale.server";
import { requireActor } from "~/http/require-actor.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";
import { RoleList } from "./role-list";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const t = translatorFor(getLocale(request));
  return {
    email: actor.email,
    name: actor.name,
    hasSecondFactor: actor.hasSecondFactor,
    lacksSecondFactor: needsSecondFactor(actor) && !actor.hasSecondFactor,
    memberships: await findMemberships(actor.userId),
    head: { title: t("accounts.account.title"), siteName: t("common.siteName") },
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const name = readName((await request.formData()).get("name"));
  const values = { name: name.value };
  if (name.problem) return formAgain(oneProblem("name", name.problem, values));
  await renameUser({ actor, name: name.value });
  return json<FormAnswer>({ values, problems: [] });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

export default function AccountRoute() {
  const t = useT();
  const { email, name, hasSecondFactor, lacksSecondFactor, memberships } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <AccountPage title={t("accounts.account.title")}>
      {answer?.problems.length === 0 && <Notice kind="success" isLive title={t("accounts.account.saved")} />}
      {lacksSecondFactor && (
        <Notice kind="warning" title={t("accounts.factor.needed")}>
          <p>{t("accounts.account.factorNeeded")}</p>
          <Link to="/account/two-factor" className="link inline-flex min-h-11 items-center">
            {t("accounts.factor.start")}
          </Link>
        </Notice>
      )}
      <section className="grid gap-4">
        <Heading level={2} size={3}>
          {t("accounts.account.profile")}
        </Heading>
        <dl>
          <dt className="font-bold">{t("accounts.field.email")}</dt>
          <dd className="break-all">{email}</dd>
        </dl>
        <AccountForm answer={answer} submit={t("accounts.account.saveName")} look="outline">
          <NameField answer={answer} value={name} />
        </AccountForm>
      </section>
      <RoleList memberships={memberships} />
      <SafetyLinks hasSecondFactor={hasSecondFactor} />
    </AccountPage>
  );
}

function SafetyLinks({ hasSecondFactor }: { hasSecondFactor: boolean }) {
  const t = useT();
  const state = t(hasSecondFactor ? "accounts.account.factorOn" : "accounts.account.factorOff");
  const links = [
    ["/account/email", t("accounts.email.title"), null],
    ["/account/password", t("accounts.account.password"), null],
    ["/account/two-factor", t("accounts.account.factor"), state],
    ["/account/sessions", t("accounts.account.sessions"), null],
    ["/account/close", t("accounts.account.close"), null],
  ] as const;
  return (
    <section>
      <Heading level={2} size={3}>
        {t("accounts.account.safety")}
      </Heading>
      <ul className="mt-1">
        {links.map(([to, label, note]) => (
          <li key={to} className="flex flex-wrap items-center gap-x-3">
            <Link to={to} className="link inline-flex min-h-11 items-center">
              {label}
            </Link>
            {note && <span>{note}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
