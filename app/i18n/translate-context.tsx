import { createContext, type ReactNode, useContext, useMemo } from "react";
import { type Locale, type Messages, type Translate, translator } from "./messages";

const TranslateContext = createContext<{ t: Translate; locale: Locale; messagesPath: string } | null>(null);

type TranslateProviderProps = { messages: Messages; messagesPath: string; locale: Locale; children: ReactNode };

export function TranslateProvider({ messages, messagesPath, locale, children }: TranslateProviderProps) {
  const value = useMemo(
    () => ({ t: translator(messages, locale), locale, messagesPath }),
    [messages, messagesPath, locale],
  );
  return <TranslateContext.Provider value={value}>{children}</TranslateContext.Provider>;
}

/** The translator of the page's language. Throws outside of TranslateProvider. */
export function useT(): Translate {
  return useTranslate().t;
}

export function useLocale(): Locale {
  return useTranslate().locale;
}

/** Where the browser finds all messages of the page's language. */
export function useMessagesPath(): string {
  return useTranslate().messagesPath;
}

function useTranslate() {
  const value = useContext(TranslateContext);
  if (!value) throw new Error("TranslateProvider is missing");
  return value;
}
