import { mailAddressSchema } from "~/domain/mail/mail-address";
import { type Every, isEvery } from "./subscription";

export type SubscriptionForm = { email: string; every: string };
export type SubscriptionProblem = "email" | "every";
export type SubscriptionInput = { email: string; every: Every };

/** Reads the form. The part of the address behind the @ is the same in small letters. */
export function readSubscription(
  form: SubscriptionForm,
): { ok: true; input: SubscriptionInput } | { ok: false; problems: SubscriptionProblem[] } {
  const email = mailAddressSchema.safeParse(form.email);
  const { every } = form;
  if (email.success && isEvery(every)) {
    const [person, host] = email.data.split("@");
    return { ok: true, input: { email: `${person}@${host?.toLowerCase()}`, every } };
  }
  return {
    ok: false,
    problems: [...(email.success ? [] : ["email" as const]), ...(isEvery(every) ? [] : ["every" as const])],
  };
}
