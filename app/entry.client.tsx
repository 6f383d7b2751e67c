import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import type { Locale, Messages } from "./i18n/messages";
import { TranslateProvider } from "./i18n/translate-context";

const loaders: Record<Locale, () => Promise<Messages>> = {
  ja: () => import("./i18n/ja").then((module) => module.ja),
  en: () => import("./i18n/en").then((module) => module.en),
};

const locale: Locale = document.documentElement.lang === "en" ? "en" : "ja";
const messages = await loaders[locale]();

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
