import type { Prisma } from "~prisma/client";

/** Listings that may stand on a sheet: there for everyone now, also while they are paused. */
export const sheetListingWhere = {
  visibility: "public",
  status: { in: ["published", "paused"] },
} as const satisfies Prisma.ListingWhereInput;
