import { register } from "~/domain/symposium/register.server";
import type { RegistrationInput } from "~/domain/symposium/registration-form";
import type { SymposiumContent } from "~/domain/symposium/symposium-content";
import { db } from "~/gateways/db.server";
import { aPublishedSymposium, completeContent, TEST_NOW } from "../../factories/symposium";

/** A published symposium with these places. */
export function aSymposiumWith(registration: Partial<SymposiumContent["registration"]>): Promise<string> {
  const whole = completeContent().registration;
  return aPublishedSymposium({ content: { registration: { ...whole, ...registration } } });
}

export function anInput(email: string, more: Partial<RegistrationInput> = {}): RegistrationInput {
  const name = `見本 ${email.split("@")[0]}`;
  const people = [{ name, email }];
  return { people, groupName: null, organisation: "", jobTitle: "", place: "venue", answers: {}, ...more };
}

export async function registers(
  symposiumId: string,
  email: string,
  { now = TEST_NOW, ...more }: Partial<RegistrationInput> & { now?: Date } = {},
) {
  return register({ symposiumId, input: anInput(email, more), actor: null, now });
}

/** The registration of an address, the newest one. */
export function registrationOf(email: string) {
  return db().registration.findFirstOrThrow({ where: { emailKey: email }, orderBy: { number: "desc" } });
}

/** State by address, in the order of arrival. */
export async function states(symposiumId: string): Promise<string[]> {
  const rows = await db().registration.findMany({ where: { symposiumId }, orderBy: { number: "asc" } });
  return rows.map(({ number, email, state }) => `${number} ${email.split("@")[0]} ${state}`);
}

/** The templates of the mails to an address, in the order they were queued. */
export async function mailsTo(email: string): Promise<string[]> {
  const mails = await db().mail.findMany({
    where: { toAddress: email },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return mails.map(({ template }) => template);
}
