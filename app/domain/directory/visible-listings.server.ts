import type { SearchScope } from "~/gateways/search-index/search-engine.server";
import type { Prisma } from "~prisma/client";

/**
 * The part of a query's `where` that holds who asks: everyone sees what is public, professionals also what is for
 * professionals, officers also everything of their own municipalities. Drafts are seen by nobody here.
 */
export function visibleListings(scope: SearchScope): Prisma.ListingWhereInput {
  const notDraft = { status: { not: "draft" } } as const;
  if (scope.audience === "public") return { ...notDraft, visibility: "public" };
  if (scope.audience === "professional") return { ...notDraft, visibility: { in: ["public", "professional"] } };
  return {
    ...notDraft,
    OR: [{ visibility: "public" }, { municipalityCode: { in: scope.municipalityCodes } }],
  };
}
