import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { PasswordField } from "~/components/account/account-fields";
import { AccountForm } from "~/components/account/account-form";
import { AccountPage } from "~/components/account/account-page";
import { pageMeta } from "~/components/layout/page-meta";
import { Notice } from "~/components/ui/notice";
import { needsSecondFactor } from "~/domain/accounts/actor";
import { returnPathOf, withReturnPath } from "~/http/account-forms.server";
import { getLocale } from "~/http/locale.server";
import { requireActor } from "~/http/require-actor.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";
import { BackupCodes } from "./backup-codes";
import { FactorInUse } from "./factor-in-use";
import { confirmFactor, dropFactor, type FactorAnswer, makeBackupCodes, startFactor } from "./factor-steps.server";
import { SetUpFactor } from "./set-up-factor";

const DONE = ["done", "offDone"] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const t = translatorFor(getLocale(request));
  return {
    isOn: actor.hasSecondFactor,
    isNeeded: needsSecondFactor(actor),
    to: returnPathOf(request),
    done: DONE.find((word) => new URL(request.url).searchParams.has(word)) ?? null,
    head: { title: t("accounts.factor.title"), siteName: t("common.siteName") },
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const fields = await request.formData();
  const steps = new Map([
    ["start", startFactor],
    ["confirm", confirmFactor],
    ["backup", makeBackupCodes],
    ["off", dropFactor],
  ]);
  const step = steps.get(String(fields.get("intent")));
  if (!step) throw new Response(null, { status: 400 });
  const { answer, headers, status, becomes } = await step({ request, actor, fields });
  if (becomes)
    return redirect(withReturnPath("/account/two-factor", returnPathOf(request), becomes), { status: 303, headers });
  return json<FactorAnswer>(answer, { status, headers });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

export default function TwoFactorRoute() {
  const t = useT();
  const { isOn, isNeeded, to, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const crumbs = [{ label: t("accounts.account.title"), to: "/account" }];
  return (
    <AccountPage title={t("accounts.factor.title")} lead={t("accounts.factor.lead")} crumbs={crumbs}>
      {done && !answer && (
        <Notice kind="success" isLive title={t(`accounts.factor.${done}`)}>
          {done === "done" && to && (
            <Link to={to} className="link inline-flex min-h-11 items-center">
              {t("accounts.factor.goOn")}
            </Link>
          )}
        </Notice>
      )}
      {answer?.newCodes && <Notice kind="success" isLive title={t("accounts.factor.newBackupDone")} />}
      {answer?.newCodes && <BackupCodes codes={answer.newCodes} />}
      {isOn ? (
        <FactorInUse answer={answer} isNeeded={isNeeded} />
      ) : answer?.setUp ? (
        <SetUpFactor answer={answer} setUp={answer.setUp} />
      ) : (
        <>
          {isNeeded && <Notice kind="warning" title={t("accounts.factor.needed")} />}
          <AccountForm answer={answer} submit={t("accounts.factor.start")} intent="start">
            <PasswordField answer={answer} isPresent />
          </AccountForm>
        </>
      )}
    </AccountPage>
  );
}
