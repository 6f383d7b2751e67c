import { LOCALES, type Locale } from "~/i18n/messages";

const COOKIE_NAME = "locale";
const ONE_YEAR_SECONDS = 31_536_000;

/** The language of an answer: what the visitor chose (cookie), else the best of Accept-Language, else Japanese. */
export function getLocale(request: Request): Locale {
  const chosen = /(?:^|;\s*)locale=([\w-]+)/.exec(request.headers.get("Cookie") ?? "")?.[1];
  if (isLocale(chosen)) return chosen;
  return preferredLocales(request.headers.get("Accept-Language") ?? "")[0] ?? "ja";
}

/** The value of Set-Cookie that keeps a choice of language for a year. */
export function localeCookie(locale: Locale): string {
  return `${COOKIE_NAME}=${locale}; Path=/; Max-Age=${ONE_YEAR_SECONDS}; SameSite=Lax; HttpOnly`;
}

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

function preferredLocales(header: string): Locale[] {
  return header
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean);
      return { locale: tag.split("-")[0]?.toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter((wish): wish is { locale: Locale; quality: number } => isLocale(wish.locale) && wish.quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map((wish) => wish.locale);
}
