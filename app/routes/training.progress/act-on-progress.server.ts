import type { Actor } from "~/domain/accounts/actor";
import { forgetProgress } from "~/domain/training/forget-progress.server";
import { keepProgress } from "~/domain/training/keep-progress.server";
import { tickLearning } from "~/domain/training/tick-learning.server";
import type { Wish } from "./read-wish";

/** Returns how many entries were kept. Throws DomainError("notFound") for what is not public. */
export async function actOnProgress(actor: Actor, wish: Wish, now: Date): Promise<number> {
  if (wish.what === "keep") return keepProgress({ actor, entries: wish.entries, now });
  if (wish.what === "forget") await forgetProgress({ actor, subject: wish.subject });
  else await tickLearning({ actor, ...wish.subject, partId: wish.partId, isDone: wish.isDone, now });
  return 0;
}
