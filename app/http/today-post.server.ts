import { redirect } from "@remix-run/node";
import type { Actor } from "~/domain/accounts/actor";
import { declineHandover } from "~/domain/connection/decline-handover.server";
import { lookIn } from "~/domain/connection/look-in.server";
import { takeHandover } from "~/domain/connection/take-handover.server";
import { tokyoDateKey } from "~/shared/dates";
import { DomainError, isDomainError } from "~/shared/domain-error";

type Post = { actor: Actor; form: FormData; now: Date };

/**
 * One button of the page of today: looked in and it goes on, or the answer to a handover. Leads back to the page (303),
 * which says so too when somebody was faster. Throws DomainError for what is none of the actor's.
 */
export async function postToToday(post: Post): Promise<Response> {
  const intent = textOf(post.form, "intent");
  const deed = Object.hasOwn(DEEDS, intent) ? DEEDS[intent] : undefined;
  if (!deed) throw new DomainError("notFound", {});
  try {
    return redirect(await deed(post), 303);
  } catch (error) {
    if (isDomainError(error) && error.reason === "conflict") return redirect("/desk?done=gone", 303);
    throw error;
  }
}

/** Each gives back where to go next. */
const DEEDS: Record<string, (post: Post) => Promise<string>> = {
  heard: async ({ actor, form, now }) => {
    const input = { result: "stays", reason: null, line: "", onDay: tokyoDateKey(now), lookInOn: null } as const;
    const connectionId = textOf(form, "connectionId");
    await lookIn({ actor, connectionId, dueOn: textOf(form, "dueOn") || null, input, now });
    return `/desk?done=lookedIn&of=${encodeURIComponent(textOf(form, "aliasId"))}`;
  },
  take: async ({ actor, form, now }) => {
    const aliasId = textOf(form, "aliasId");
    await answered(takeHandover({ actor, aliasId, now }));
    return `/desk/aliases/${aliasId}?done=taken`;
  },
  decline: async ({ actor, form, now }) => {
    await answered(declineHandover({ actor, aliasId: textOf(form, "aliasId"), now }));
    return "/desk?done=declined";
  },
};

/** An offer that is there no longer was taken back, or answered in another tab. */
async function answered(deed: Promise<void>): Promise<void> {
  try {
    await deed;
  } catch (error) {
    throw isDomainError(error) && error.reason === "notFound" ? new DomainError("conflict", error.facts) : error;
  }
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
