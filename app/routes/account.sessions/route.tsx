import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { AccountPage } from "~/components/account/account-page";
import { pageMeta } from "~/components/layout/page-meta";
import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { endSessions } from "~/domain/accounts/end-sessions.server";
import { findSessions } from "~/domain/accounts/find-sessions.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { requireActor } from "~/http/require-actor.server";
import { findSession } from "~/http/session.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useLocale, useT } from "~/i18n/translate-context";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const present = await findSession(request);
  const t = translatorFor(getLocale(request));
  const sessions = await findSessions({ userId: actor.userId, presentId: present?.id ?? "", now: requestTime() });
  const wasEnded = new URL(request.url).searchParams.has("ended");
  return { sessions, wasEnded, head: { title: t("accounts.sessions.title"), siteName: t("common.siteName") } };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const present = await findSession(request);
  const id = (await request.formData()).get("id");
  const which = typeof id === "string" && id !== "" ? { id } : { allBut: present?.id ?? "" };
  await endSessions({ actor, which });
  return redirect("/account/sessions?ended", 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

export default function SessionsRoute() {
  const t = useT();
  const { sessions, wasEnded } = useLoaderData<typeof loader>();
  const crumbs = [{ label: t("accounts.account.title"), to: "/account" }];
  return (
    <AccountPage title={t("accounts.sessions.title")} lead={t("accounts.sessions.lead")} crumbs={crumbs}>
      {wasEnded && <Notice kind="success" isLive title={t("accounts.sessions.ended")} />}
      <ul className="grid gap-3">
        {sessions.map((session) => (
          <SessionItem key={session.id} session={session} />
        ))}
      </ul>
      {sessions.length > 1 && (
        <Form method="post">
          <Button type="submit" look="outline">
            {t("accounts.sessions.endOthers")}
          </Button>
        </Form>
      )}
    </AccountPage>
  );
}

type SessionItemProps = {
  session: { id: string; device: string | null; createdAt: string; expiresAt: string; isPresent: boolean };
};

function SessionItem({ session }: SessionItemProps) {
  const t = useT();
  const locale = useLocale();
  const time = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short", timeZone: "Asia/Tokyo" });
  const device = session.device ?? t("accounts.sessions.unknown");
  const date = time.format(new Date(session.createdAt));
  return (
    <li className="rounded-8 border border-solid-gray-300 p-4">
      <p className="font-bold">{device}</p>
      <p>{t("accounts.sessions.since", { date })}</p>
      {session.isPresent ? (
        <p>{t("accounts.sessions.present")}</p>
      ) : (
        <Form method="post" className="mt-2">
          <input type="hidden" name="id" value={session.id} />
          <Button type="submit" look="outline" aria-label={t("accounts.sessions.endNamed", { device, date })}>
            {t("accounts.sessions.end")}
          </Button>
        </Form>
      )}
    </li>
  );
}
