import type { Tx } from "~/gateways/db.server";
import type { ImportedListing } from "./imported-listing";
import { stableId } from "./imported-listing-row";

type OfOrganization = Pick<ImportedListing, "organization" | "municipalityCode">;
type Organization = NonNullable<ImportedListing["organization"]>;

/** What tells organisations apart: the 法人番号, else the name within a prefecture (the same name elsewhere is another). */
function keyOf(organization: Organization, municipalityCode: string): string {
  return organization.corporateNumber ?? `${organization.name}\n${municipalityCode.slice(0, 2)}`;
}

/**
 * Makes sure the organisations of these listings exist. Returns a function that gives a listing's organisation id.
 * One without a 法人番号 joins the only organisation of that name which already has listings in the same prefecture.
 * Existing rows are left as they are.
 */
export async function saveImportedOrganizations(
  tx: Tx,
  listings: OfOrganization[],
  now: Date,
): Promise<(listing: OfOrganization) => string | null> {
  const wanted = new Map<string, { organization: Organization; municipalityCode: string }>();
  for (const { organization, municipalityCode } of listings) {
    if (!organization) continue;
    const key = keyOf(organization, municipalityCode);
    if (!wanted.has(key)) wanted.set(key, { organization, municipalityCode });
  }
  const ids = new Map<string, string>();
  await findByNumber(tx, wanted, ids);
  await findByName(tx, wanted, ids);
  const missing = [...wanted].filter(([key]) => !ids.has(key));
  for (const [key] of missing) ids.set(key, stableId("org", [key]));
  await tx.organization.createMany({
    data: missing.map(([key, { organization }]) => ({
      id: ids.get(key)!,
      ...organization,
      createdAt: now,
      updatedAt: now,
    })),
    skipDuplicates: true,
  });
  return ({ organization, municipalityCode }) =>
    organization ? (ids.get(keyOf(organization, municipalityCode)) ?? null) : null;
}

type Wanted = Map<string, { organization: Organization; municipalityCode: string }>;

async function findByNumber(tx: Tx, wanted: Wanted, ids: Map<string, string>): Promise<void> {
  const numbers = [...wanted.values()].flatMap(({ organization }) => organization.corporateNumber ?? []);
  if (numbers.length === 0) return;
  const found = await tx.organization.findMany({
    where: { corporateNumber: { in: numbers } },
    select: { id: true, corporateNumber: true },
  });
  for (const { id, corporateNumber } of found) ids.set(corporateNumber!, id);
}

async function findByName(tx: Tx, wanted: Wanted, ids: Map<string, string>): Promise<void> {
  const names = [...wanted.values()].flatMap(({ organization }) =>
    organization.corporateNumber ? [] : [organization.name],
  );
  if (names.length === 0) return;
  const found = await tx.$queryRaw<{ id: string; name: string; prefecture: string }[]>`
    SELECT DISTINCT o."id", o."name", left(l."municipalityCode", 2) AS prefecture
    FROM "Organization" o JOIN "Listing" l ON l."organizationId" = o."id"
    WHERE o."name" = ANY(${names})`;
  const byKey = new Map<string, string[]>();
  for (const { id, name, prefecture } of found) {
    const key = `${name}\n${prefecture}`;
    byKey.set(key, [...(byKey.get(key) ?? []), id]);
  }
  for (const key of wanted.keys()) {
    const candidates = byKey.get(key);
    if (candidates?.length === 1) ids.set(key, candidates[0]!);
  }
}
