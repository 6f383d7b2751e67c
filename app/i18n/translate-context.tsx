import { createContext, type ReactNode, useContext, useMemo } from "react";
import { type Locale, type Messages, type Translate, translator } from "./messages";

const TranslateContext = createContext<{ t: Translate; locale: Locale; messages: Messages } | null>(null);

export function TranslateProvider(props: { messages: Messages; locale: Locale; children: ReactNode }) {
  const value = useMemo(
    () => ({ t: translator(props.messages, props.locale), locale: props.locale, messages: props.messages }),
    [props.messages, props.locale],
  );
  return <TranslateContext.Provider value={value}>{props.children}</TranslateContext.Provider>;
}

/** The translator of the page's language. Throws outside of TranslateProvider. */
export function useT(): Translate {
  return useTranslate().t;
}

export function useLocale(): Locale {
  return useTranslate().locale;
}

/** All messages of the page's language, to hand them on to the browser. */
export function useMessages(): Messages {
  return useTranslate().messages;
}

function useTranslate() {
  const value = useContext(TranslateContext);
  if (!value) throw new Error("TranslateProvider is missing");
  return value;
}
