import { normalEmail } from "./email";
import type { AccountProblem } from "./form-answer";

/** The same limits as the engine's (gateways/auth.server.ts): a test compares them. */
export const PASSWORD_MIN_LENGTH = 10;
export const PASSWORD_MAX_LENGTH = 128;
export const NAME_MAX = 40;
const EMAIL_MAX = 254;
const EMAIL =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

type Read<T> = { value: T; problem: AccountProblem | null };

/** An address as it is kept (small letters, half width), or what is wrong with it. */
export function readEmail(typed: FormDataEntryValue | null): Read<string> {
  const value = normalEmail(textOf(typed));
  if (value === "") return { value, problem: "emailEmpty" };
  const isGood = value.length <= EMAIL_MAX && value.indexOf("@") <= 64 && EMAIL.test(value);
  return { value, problem: isGood ? null : "email" };
}

/** A password that is being chosen; counted as the engine counts it. */
export function readNewPassword(typed: FormDataEntryValue | null): Read<string> {
  const value = textOf(typed);
  if (value.length < PASSWORD_MIN_LENGTH) return { value, problem: value === "" ? "passwordEmpty" : "passwordShort" };
  return { value, problem: value.length > PASSWORD_MAX_LENGTH ? "passwordLong" : null };
}

/** A password that exists: only whether something was typed. */
export function readPassword(typed: FormDataEntryValue | null): Read<string> {
  const value = textOf(typed);
  if (value === "") return { value, problem: "passwordEmpty" };
  return { value, problem: value.length > PASSWORD_MAX_LENGTH ? "passwordLong" : null };
}

/** A name of one line, without control characters. */
export function readName(typed: FormDataEntryValue | null): Read<string> {
  const value = textOf(typed)
    .replace(/[\p{Cc}\p{Cf}]+/gu, " ")
    .trim();
  if (value === "") return { value, problem: "nameEmpty" };
  return { value, problem: [...value].length > NAME_MAX ? "nameLong" : null };
}

/** Digits of a code; full-width digits, spaces and hyphens between them are understood. */
export function readDigits(typed: FormDataEntryValue | null): string {
  return textOf(typed).normalize("NFKC").replace(/\D/g, "").slice(0, 12);
}

/** A path of this site to come back to, or null: never another site, never a path that only looks like one. */
export function readReturnPath(typed: FormDataEntryValue | null): string | null {
  const path = textOf(typed);
  if (path.length > 2000 || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(path)) return null;
  const url = new URL(path, "http://site.invalid");
  // Dots in a path can leave two slashes at its beginning, which a browser reads as another site.
  return url.host === "site.invalid" && !url.pathname.startsWith("//") ? url.pathname + url.search : null;
}

function textOf(typed: FormDataEntryValue | null): string {
  return typeof typed === "string" ? typed : "";
}
