import { Form, Link, useLocation, useRouteLoaderData } from "@remix-run/react";
import { useT } from "~/i18n/translate-context";

type Account = {
  name: string;
  desks: { code: string; name: string }[];
  isAdministrator: boolean;
  keepsAliases: boolean;
};

const LINK = "flex min-h-11 items-center px-4 text-solid-gray-900 no-underline hover:bg-blue-50 hover:underline";

/** Sign in, or a menu of one's own pages; a details element, so that it opens without scripts. */
export function AccountMenu() {
  const t = useT();
  const { key, pathname } = useLocation();
  const account = useAccount();
  if (!account) {
    if (pathname.startsWith("/sign-in")) return null;
    return (
      <Link to="/sign-in" className="link inline-flex min-h-11 shrink-0 items-center px-2.5 text-[0.9375rem]">
        {t("accounts.menu.signIn")}
      </Link>
    );
  }
  return (
    <details key={key} className="relative min-w-0 text-[0.9375rem]">
      <summary className="flex min-h-11 max-w-[9rem] cursor-pointer items-center px-2.5 text-blue-900 underline underline-offset-[3px]">
        <span className="truncate" aria-hidden="true">
          {account.name}
        </span>
        <span className="sr-only">{t("accounts.menu.open", { name: account.name })}</span>
      </summary>
      <nav
        aria-label={t("accounts.menu.label")}
        className="absolute right-0 z-40 min-w-[14rem] rounded-8 border border-solid-gray-300 bg-white py-1 shadow-lg"
      >
        <MenuLinks account={account} />
      </nav>
    </details>
  );
}

function MenuLinks({ account }: { account: Account }) {
  const t = useT();
  const links = [
    ...(account.isAdministrator ? [["/admin", t("administration.menu")]] : []),
    ...account.desks.map(({ code, name }) => [`/municipalities/${code}/desk`, t("accounts.menu.desk", { name })]),
    ...(account.keepsAliases ? [["/desk", t("connection.title")]] : []),
    ["/my", t("accounts.menu.my")],
    ["/my/messages", t("accounts.menu.messages")],
    ["/account", t("accounts.menu.account")],
  ] as [to: string, label: string][];
  return (
    <>
      <ul>
        {links.map(([to, label]) => (
          <li key={to}>
            <Link to={to} className={LINK}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
      <Form method="post" action="/sign-out" className="border-t border-solid-gray-200">
        <button type="submit" className={`${LINK} w-full text-left`}>
          {t("accounts.menu.signOut")}
        </button>
      </Form>
    </>
  );
}

/** Null for a guest, and where the root has no data (its own error page). */
function useAccount(): Account | null {
  const data = useRouteLoaderData<{ account: Account | null }>("root");
  return data?.account ?? null;
}
