import type { Actor } from "~/domain/accounts/actor";
import { readCheckInterval } from "~/domain/directory/check-interval";
import { addNote, NOTE_MAX } from "~/domain/moderation/add-note.server";
import { changeCheckInterval } from "~/domain/moderation/change-check-interval.server";
import { changeListingState, isStateChange } from "~/domain/moderation/change-listing-state.server";
import { restoreRevision } from "~/domain/moderation/save-desk-listing.server";
import { requestTime } from "~/http/request-time.server";

export type ListingAnswer = {
  isConflict?: boolean;
  isIntervalUnknown?: boolean;
  note?: { text: string; problem: "noteEmpty" | "noteLong" };
};

type Asked = { actor: Actor; deskCode: string; listingId: string; form: FormData };

/** Carries out what was sent from the page of a listing. A text is what to put after its address. */
export async function actOnListing({ form, ...at }: Asked): Promise<string | ListingAnswer> {
  const now = requestTime();
  const intent = form.get("intent");
  if (isStateChange(intent)) {
    await changeListingState({ ...at, change: intent, now });
    return "?done=saved";
  }
  if (intent === "restore") {
    await restoreRevision({ ...at, revisionNumber: Number(form.get("revision")) || 0, now });
    return "?done=restored";
  }
  if (intent === "interval") {
    const days = readCheckInterval(form.get("days"));
    if (days === undefined) return { isIntervalUnknown: true };
    await changeCheckInterval({ ...at, days });
    return "?done=saved";
  }
  const text = String(form.get("note") ?? "")
    .replace(/\r\n?/g, "\n")
    .trim();
  if (text === "") return { note: { text, problem: "noteEmpty" } };
  if ([...text].length > NOTE_MAX) return { note: { text, problem: "noteLong" } };
  await addNote({ ...at, text, now });
  return "#notes";
}
