import { createRecord } from "~/domain/archive/create-record.server";
import { RECORD_LIMITS } from "~/domain/archive/record-content";
import type { Desk } from "~/domain/moderation/desk";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { findCopies } from "~/domain/symposium/find-copies.server";

/** What a record can begin with: the towns of the desk, and their symposia. */
export async function findBeginnings({ at, desk }: { at: DeskAt; desk: Desk }) {
  const hosts = desk.codes.map((code) => ({ code, name: municipalityByCode(code)?.name ?? code }));
  return { hosts, symposia: await findCopies({ at }) };
}

type Values = { title: string; from: string; host: string };
type Begun = { ok: true; problem: null; id: string } | { ok: false; problem: "empty" | "tooLong"; values: Values };

/** Carries out the form. Throws DomainError("notFound"). */
export async function beginFrom(asked: { at: DeskAt; desk: Desk; form: FormData; now: Date }): Promise<Begun> {
  const { at, desk, form, now } = asked;
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const values = { title: text("title"), from: text("from"), host: text("host") };
  const hostCode = desk.codes.includes(values.host) ? values.host : desk.code;
  if (values.title.length > RECORD_LIMITS.title) return { ok: false, problem: "tooLong", values };
  if (values.title === "" && values.from === "") return { ok: false, problem: "empty", values };
  const id = await createRecord({ at, hostCode, title: values.title, symposiumId: values.from || null, now });
  return { ok: true, problem: null, id };
}
