/**
 * Words for people. Japanese is the source of the keys; English is typed against it.
 * `{name}` in a message is replaced by the value of that name. A key that ends in `_one` is taken for a `count` that the
 * language calls one (English), else the plain key.
 */
import type { ja } from "./ja";

export const LOCALES = ["ja", "en"] as const;
export type Locale = (typeof LOCALES)[number];

type Leaves<T, P extends string = ""> = {
  [K in keyof T & string]: T[K] extends string ? `${P}${K}` : Leaves<T[K], `${P}${K}.`>;
}[keyof T & string];

/** The shape of the Japanese source with any text in it; English may add `_one` forms. */
export type MessagesOf<T> = { [K in keyof T]: T[K] extends string ? string : MessagesOf<T[K]> };
export type Messages = MessagesOf<typeof ja>;
export type MessageKey = Leaves<typeof ja>;
export type MessageValues = Record<string, string | number>;
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** A translator over one language's messages. A missing key throws: a page with a hole is a bug. */
export function translator(messages: Messages, locale: Locale): Translate {
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  return (key, values = {}) => {
    const one =
      typeof values.count === "number" && plural.select(values.count) === "one"
        ? read(messages, `${key}_one`)
        : undefined;
    const text = one ?? read(messages, key);
    if (text === undefined) throw new Error(`No message ${key} in ${locale}`);
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return typeof value === "number" ? number.format(value) : value;
    });
  };
}

function read(messages: Messages, key: string): string | undefined {
  let node: unknown = messages;
  for (const part of key.split(".")) {
    if (typeof node !== "object" || node === null) return undefined;
    node = (node as Record<string, unknown>)[part];
  }
  return typeof node === "string" ? node : undefined;
}
