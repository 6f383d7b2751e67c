import { checkEventList } from "~/domain/importing/check-event-list.server";
import type { EventListReport } from "~/domain/importing/event-list-report";
import { importEventList } from "~/domain/importing/import-event-list.server";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { translatorFor } from "~/i18n/messages-of.server";

/** `kept`: the file in base64, sent back with the report's form; nothing of it is kept here in between. */
export type Taken =
  | { step: "noFile" }
  | { step: "refused"; line: number | null; message: string }
  | { step: "checked"; report: EventListReport; kept: string }
  | { step: "made"; count: number };

/** The first step checks a file, the second (`intent` = import) carries it out. */
export async function takeFile(asked: { at: DeskAt; request: Request; form: FormData }): Promise<Taken> {
  const { at, request, form } = asked;
  const purpose = translatorFor(getLocale(request))("symposiumDesk.create.purpose");
  const file = await fileOf(form);
  if (file === null) return { step: "noFile" };
  const wish = { at, purpose, now: requestTime(), file };
  if (form.get("intent") === "import") {
    const done = await importEventList(wish);
    return done.ok ? { step: "made", count: done.made.length } : refused(done);
  }
  const checked = await checkEventList(wish);
  if (!checked.ok) return refused(checked);
  return { step: "checked", report: checked.report, kept: Buffer.from(file).toString("base64") };
}

function refused({ line, message }: { line: number | null; message: string }): Taken {
  return { step: "refused", line, message };
}

async function fileOf(form: FormData): Promise<Uint8Array | null> {
  const kept = form.get("kept");
  if (typeof kept === "string" && kept !== "") return Buffer.from(kept, "base64");
  const file = form.get("file");
  // A browser sends a control without a file as one without a name.
  return file instanceof File && file.name !== "" ? new Uint8Array(await file.arrayBuffer()) : null;
}
