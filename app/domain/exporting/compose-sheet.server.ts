import type { Actor } from "~/domain/accounts/actor";
import type { SheetContent, SheetInput } from "~/domain/connection/handover-sheet";
import { canKeepAliases } from "~/domain/connection/rules";
import { type ReadPlace, toSheetListing } from "~/domain/connection/sheet-listing";
import { toListingRecord } from "~/domain/directory/to-listing-record.server";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { db } from "~/gateways/db.server";
import { tokyoDateKey } from "~/shared/dates";
import { DomainError } from "~/shared/domain-error";
import { sheetListingWhere } from "./sheet-listing-where.server";
import { stripPrivateFields } from "./strip-private-fields";

/**
 * Puts chosen listings in the words of a sheet, in the order they were chosen. Only what everyone may see goes on one: a
 * sheet travels on. Throws DomainError: notAllowed (no professional), notFound (one of them is not there for everyone).
 */
export async function composeSheet(options: { actor: Actor; input: SheetInput; now: Date }): Promise<SheetContent> {
  const { actor, input, now } = options;
  const { listingIds, language } = input;
  if (!canKeepAliases(actor)) throw new DomainError("notAllowed");
  const rows = await db().listing.findMany({
    where: { id: { in: listingIds }, AND: sheetListingWhere },
    include: { organization: true, source: true },
  });
  const listings = listingIds.map((id) => {
    const row = rows.find((one) => one.id === id);
    if (!row) throw new DomainError("notFound", { listing: id });
    const listing = stripPrivateFields(toListingRecord(row));
    return toSheetListing({ listing, place: readPlaceOf(listing.municipalityCode), language, now });
  });
  return { language, madeOn: tokyoDateKey(now), listings };
}

function readPlaceOf(code: string): ReadPlace | null {
  const found = municipalityByCode(code);
  if (!found) return null;
  const { prefecture, prefectureKana, name, kana, county } = found;
  // A county stands between the two, and its reading is not known.
  return county ? null : { prefecture, prefectureKana, name, kana };
}
