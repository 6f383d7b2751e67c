import { z } from "zod";
import { indexListings } from "~/domain/search/index-listings.server";

/** Carries out one event. May be called again for the same event after a crash: repeating must be harmless. */
export type OutboxHandler = (payload: unknown) => Promise<void>;

const changedListings = z.object({ ids: z.array(z.string()) });

/** Event name → domain verb. */
export const handlers: Record<string, OutboxHandler> = {
  "listings.changed": (payload) => indexListings({ ids: changedListings.parse(payload).ids }),
};
