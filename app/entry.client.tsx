import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { readPageMessages } from "./components/layout/page-messages";
import type { Locale } from "./i18n/messages";
import { TranslateProvider } from "./i18n/translate-context";

/**
 * RemixBrowser reads the page's data when it is first rendered and suspends meanwhile, with no boundary above it. A key
 * pressed in that moment makes React render at once, find nothing and fail (its error 345). So the data is read before
 * React begins: called by hand, RemixBrowser throws the promise of it before any hook.
 */
async function readPageData(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (waiting) {
    if (!(waiting instanceof Promise)) throw waiting;
    await waiting;
  }
}

async function takeOver(): Promise<void> {
  const locale: Locale = document.documentElement.lang === "en" ? "en" : "ja";
  const { messages, messagesPath } = await words;
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <TranslateProvider messages={messages} messagesPath={messagesPath} locale={locale}>
          <RemixBrowser />
        </TranslateProvider>
      </StrictMode>,
    );
  });
}

const words = readPageMessages();
void readPageData().then(takeOver);
