import type { Desk } from "~/domain/moderation/desk";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { copySymposium } from "~/domain/symposium/copy-symposium.server";
import { createSymposium } from "~/domain/symposium/create-symposium.server";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { findCopies } from "~/domain/symposium/find-copies.server";
import { SYMPOSIUM_LIMITS } from "~/domain/symposium/symposium-content";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { translatorFor } from "~/i18n/messages-of.server";

/** What a symposium can begin with: the towns of the desk, and what was made before. */
export async function findBeginnings({ at, desk }: { at: DeskAt; desk: Desk }) {
  const hosts = desk.codes.map((code) => ({ code, name: municipalityByCode(code)?.name ?? code }));
  return { hosts, copies: await findCopies({ at }) };
}

type Begun =
  | { ok: true; id: string }
  | { ok: false; problem: "empty" | "tooLong"; values: { title: string; from: string; host: string } };

/** Carries out the form. Throws DomainError("notFound"). */
export async function begin(asked: { at: DeskAt; desk: Desk; request: Request; form: FormData }): Promise<Begun> {
  const { at, desk, request, form } = asked;
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const values = { title: text("title"), from: text("from"), host: text("host") };
  const now = requestTime();
  const hostCode = desk.codes.includes(values.host) ? values.host : desk.code;
  if (values.title.length > SYMPOSIUM_LIMITS.title) return { ok: false, problem: "tooLong", values };
  if (values.from !== "") {
    const title = values.title || null;
    return { ok: true, id: await copySymposium({ at, from: values.from, hostCode, title, now }) };
  }
  if (values.title === "") return { ok: false, problem: "empty", values };
  const purpose = translatorFor(getLocale(request))("symposiumDesk.create.purpose");
  return { ok: true, id: await createSymposium({ at, hostCode, title: values.title, purpose, now }) };
}
