import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AccountPage } from "~/components/account/account-page";
import { pageMeta } from "~/components/layout/page-meta";
import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { findKeptForm } from "~/domain/accounts/kept-form.server";
import { readKeptFormToken } from "~/http/kept-form-cookie.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { requireActor } from "~/http/require-actor.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request);
  const token = await readKeptFormToken(request);
  const kept = token === null ? null : await findKeptForm({ token, now: requestTime() });
  const t = translatorFor(getLocale(request));
  return { kept, head: { title: t("accounts.resume.title"), siteName: t("common.siteName") } };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

/** What was typed before the session was over, shown once more and sent where it was meant to go. */
export default function ResumeRoute() {
  const t = useT();
  const { kept } = useLoaderData<typeof loader>();
  if (!kept) {
    return (
      <AccountPage title={t("accounts.resume.title")}>
        <Notice kind="warning" title={t("accounts.resume.gone")} />
      </AccountPage>
    );
  }
  // Words people typed are longer than the keys that forms send along unseen.
  const shown = kept.fields.filter(([, value]) => /[^\w-]/.test(value));
  return (
    <AccountPage title={t("accounts.resume.title")} lead={t("accounts.resume.lead")}>
      <ul className="grid gap-3">
        {shown.map(([name, value], index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a form can send the same name and value twice
            key={`${name}-${index}`}
            className="rounded-8 border border-solid-gray-300 p-4 whitespace-pre-line break-words"
          >
            {value}
          </li>
        ))}
      </ul>
      <form method="post" action={kept.path}>
        {kept.fields.map(([name, value], index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a form can send the same name and value twice
          <input key={`${name}-${index}`} type="hidden" name={name} value={value} />
        ))}
        <Button type="submit" size="lg">
          {t("accounts.resume.submit")}
        </Button>
      </form>
    </AccountPage>
  );
}
