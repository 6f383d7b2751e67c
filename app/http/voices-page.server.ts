import { json } from "@remix-run/node";
import { getVoices } from "~/domain/questionnaire/get-voices.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { pageRefusal } from "./error-response.server";
import { getLocale } from "./locale.server";
import { getPublicSubject } from "./questionnaire-subject.server";
import { requestTime } from "./request-time.server";

/** What is shown can be taken back: nobody keeps it. */
export const FRESH = { "Cache-Control": "private, no-store" };

/** The public answers about a record or plan, and what was changed because of them. */
export async function loadVoices(request: Request, params: { id?: string }, type: "record" | "training") {
  try {
    const subject = await getPublicSubject(type, params.id ?? "");
    const voices = await getVoices({ subject, now: requestTime() });
    const t = translatorFor(getLocale(request));
    const title = `${t("voices.title")}: ${subject.title}`;
    const head = { title, siteName: t("common.siteName"), description: t("voices.lead") };
    return json({ subject, voices, head }, { headers: FRESH });
  } catch (error) {
    throw pageRefusal(error);
  }
}
