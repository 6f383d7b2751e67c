/** The one-time link of a reminder mail: what it is good for, and what the page of the link shows. */
import { z } from "zod";
import type { DateKey } from "~/shared/dates";

export const CHECK_LINK_DAYS = 30;
/** The reminder goes out this long before the check is due. */
export const REMIND_DAYS_BEFORE = 14;

export const CHECK_ANSWERS = ["confirm", "correct", "retire"] as const;
export type CheckAnswer = (typeof CHECK_ANSWERS)[number];

export const checkAnswerSchema = z.enum(CHECK_ANSWERS);

/** Why a link cannot be used any more. `ended`: the listing has been retired meanwhile. */
export type DeadLink = "used" | "expired" | "ended" | "unknown";

/** State of a link at a moment; `usedFor` of a used one. */
export type LinkState =
  | { isUsable: true }
  | { isUsable: false; reason: DeadLink; usedFor?: "confirmed" | "corrected" | "retired" | null };

export function linkStateAt(
  link: { usedAt: Date | null; usedFor: string | null; expiresAt: Date; listing: { status: string } } | null,
  now: Date,
): LinkState {
  if (!link) return { isUsable: false, reason: "unknown" };
  if (link.usedAt) {
    const usedFor = (["confirmed", "corrected", "retired"] as const).find((use) => use === link.usedFor) ?? null;
    return { isUsable: false, reason: "used", usedFor };
  }
  if (link.expiresAt.getTime() <= now.getTime()) return { isUsable: false, reason: "expired" };
  if (link.listing.status !== "published" && link.listing.status !== "paused") {
    return { isUsable: false, reason: "ended" };
  }
  return { isUsable: true };
}

/** Identifies one reminder: one for each listing and date its check is due. */
export function reminderKey(listingId: string, dueOn: DateKey): string {
  return `check-reminder:${listingId}:${dueOn}`;
}
