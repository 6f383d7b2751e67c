import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { readPageMessages } from "./components/layout/page-messages";
import type { Locale } from "./i18n/messages";
import { TranslateProvider } from "./i18n/translate-context";

const locale: Locale = document.documentElement.lang === "en" ? "en" : "ja";
const messages = readPageMessages();

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <TranslateProvider messages={messages} locale={locale}>
        <RemixBrowser />
      </TranslateProvider>
    </StrictMode>,
  );
});
