import { changeCoHosts } from "~/domain/symposium/change-co-hosts.server";
import { linkValues, readLink } from "~/domain/symposium/link-form";
import { saveAccess } from "~/domain/symposium/save-access.server";
import { tokyoDateKey } from "~/shared/dates";
import { isDomainError } from "~/shared/domain-error";
import type { SectionDone } from "./section-answer";
import { plainAnswer, type SectionWish } from "./section-wish.server";

type Beside = Omit<SectionWish, "section">;

/** The join link: holds at once, and those who go in by it are told. */
export async function saveLink(wish: Beside): Promise<SectionDone> {
  const { at, symposium, values, path, now } = wish;
  const { input, problems } = readLink(values, symposium.access, tokyoDateKey(now));
  if (problems.length > 0) return { status: 422, answer: { ...plainAnswer(wish), problems } };
  const baseVersion = Number(values.draftVersion?.[0]) || 0;
  try {
    const { isTold } = await saveAccess({ at, id: symposium.id, baseVersion, input, now });
    const next = values.intent?.[0] === "next" ? `${path.slice(0, path.lastIndexOf("/"))}/organisers` : path;
    return { to: `${next}?done=${isTold ? "told" : "savedAtOnce"}` };
  } catch (error) {
    if (!isDomainError(error) || error.reason !== "conflict") throw error;
    const { content, access } = symposium;
    const conflict = { theirs: content, mine: content, link: { theirs: access, mine: input } };
    return { status: 409, answer: { ...plainAnswer(wish), values: { ...linkValues(input), ...values }, conflict } };
  }
}

/** The co-hosting towns. Throws DomainError("notFound"), ("notAllowed"), ("limited"). */
export async function saveCoHosts({ at, symposium, values, path, now }: Beside): Promise<SectionDone> {
  const intent = values.intent?.[0] ?? "";
  const [what, code = ""] = intent.split(":");
  if (what === "addTown" || what === "removeTown") {
    const change = what === "addTown" ? { add: code } : { remove: code };
    await changeCoHosts({ at, id: symposium.id, change, now });
    return { to: `${path}?done=${what === "addTown" ? "added" : "removed"}` };
  }
  return { to: `${path}?town=${encodeURIComponent((values.townWords?.[0] ?? "").trim())}#add` };
}
