import "./styles/app.css";
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Links, Meta, Outlet, ScrollRestoration, type ShouldRevalidateFunction } from "@remix-run/react";
import type { ReactNode } from "react";
import { ErrorPage } from "~/components/layout/error-page";
import { errorWord } from "~/components/layout/error-word";
import { useNonce } from "~/components/layout/nonce-context";
import { PageMessages } from "~/components/layout/page-messages";
import { pageMeta } from "~/components/layout/page-meta";
import { PageScripts } from "~/components/layout/page-scripts";
import { SiteFrame } from "~/components/layout/site-frame";
import { getShownBanner } from "~/domain/administration/get-shown-banner.server";
import { findAccountMenu } from "~/http/account-menu.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useLocale } from "~/i18n/translate-context";

/** Who is signed in, the banner that is shown, and the words of the head when a page brings none of its own: the site's name, titles for errors. */
export async function loader({ request }: LoaderFunctionArgs) {
  const t = translatorFor(getLocale(request));
  return {
    account: await findAccountMenu(request),
    banner: await getShownBanner({ now: requestTime() }),
    siteName: t("common.siteName"),
    tagline: t("common.siteTagline"),
    errorTitles: {
      badRequest: t("common.error.badRequestTitle"),
      conflict: t("common.error.conflictTitle"),
      notAllowed: t("common.error.notAllowedTitle"),
      notFound: t("common.error.notFoundTitle"),
      unavailable: t("common.error.unavailableTitle"),
      server: t("common.error.serverTitle"),
    },
  };
}

const BANNER_KEPT_MS = 60_000;
let askedAtMs = Date.now();

/** Only what is sent can change who is signed in; a banner may come and go meanwhile. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formMethod }) => {
  const isSent = formMethod !== undefined && formMethod.toUpperCase() !== "GET";
  if (!isSent && Date.now() - askedAtMs < BANNER_KEPT_MS) return false;
  askedAtMs = Date.now();
  return true;
};

export const meta: MetaFunction<typeof loader> = ({ data, error }) => {
  if (!data) return [{ title: "人々の輪" }];
  if (error) return pageMeta({ title: data.errorTitles[errorWord(error)], siteName: data.siteName, isIndexed: false });
  return pageMeta({ title: data.siteName, siteName: data.siteName, description: data.tagline });
};

export const links: LinksFunction = () => [
  { rel: "icon", href: "/icons/circle.svg", type: "image/svg+xml" },
  { rel: "icon", href: "/icons/circle-32.png", sizes: "32x32", type: "image/png" },
  { rel: "apple-touch-icon", href: "/icons/circle-180.png" },
  { rel: "manifest", href: "/site.webmanifest" },
];

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const locale = useLocale();
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#000060" />
        <meta name="format-detection" content="telephone=no" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <PageMessages />
        <ScrollRestoration nonce={nonce} />
        <PageScripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return (
    <SiteFrame>
      <ErrorPage />
    </SiteFrame>
  );
}
