import { Prisma, type Tx } from "~/gateways/db.server";
import { startOfTokyoDate } from "~/shared/dates";
import type { Prisma as PrismaTypes } from "~prisma/client";
import type { ListingFields } from "./listing-fields";
import { saveImportedOrganizations } from "./save-imported-organizations.server";

/** The columns that hold these fields. Whatever else a row has (trust, source, owner, status) stays as it is. */
export async function toListingColumns(tx: Tx, fields: ListingFields, now: Date) {
  const { organizationName, serviceArea, openingHours, person, role, photoFile, ...plain } = fields;
  const of = {
    organization: organizationName ? { name: organizationName, kana: null, corporateNumber: null } : null,
    municipalityCode: fields.municipalityCode,
  };
  const organizationIdOf = await saveImportedOrganizations(tx, [of], now);
  return {
    ...plain,
    organizationId: organizationIdOf(of),
    positionSource: positionSource(fields),
    serviceAreaKind: serviceArea?.kind ?? null,
    serviceAreaCodes: serviceArea?.codes ?? [],
    serviceAreaLabel: serviceArea?.label ?? null,
    capacityAsOf: fields.capacityAsOf ? startOfTokyoDate(fields.capacityAsOf) : null,
    openingHours: openingHours ?? Prisma.DbNull,
    person: person ?? Prisma.DbNull,
    role: role ?? Prisma.DbNull,
    ...(photoFile !== undefined && { photoFile }),
    updatedAt: now,
  } satisfies PrismaTypes.ListingUncheckedUpdateInput;
}

function positionSource({ lat, positionPrecision }: ListingFields): string | null {
  if (lat === null) return null;
  return positionPrecision === "town" || positionPrecision === "municipality" ? "coarse" : "source";
}
