import type { Actor } from "~/domain/accounts/actor";
import { assertAdministrator } from "~/domain/accounts/assert-administrator";
import { municipalityByCode, searchMunicipalities } from "~/domain/municipality/find-municipalities.server";
import { fullName } from "~/domain/municipality/municipality";
import { db } from "~/gateways/db.server";
import { addDays, startOfTokyoDate, tokyoDateKey } from "~/shared/dates";
import { LINES_A_PAGE, pageCountOf, rowsOfPage } from "~/shared/pages";
import {
  type MunicipalitiesFilter,
  type MunicipalitiesView,
  type MunicipalityLine,
  percentOf,
} from "./municipalities-view";

const DAYS_OF_A_YEAR = 365;
const MOST_FOUND = 2_000;
const MOST_OTHERS = 20;

/**
 * One page of the municipalities that take part, in order of code; with a text those it finds by name, reading or code,
 * and others it finds that do not take part yet. Throws DomainError("notAllowed").
 */
export async function findTakingPart(asked: {
  actor: Actor;
  filter: MunicipalitiesFilter;
  now: Date;
}): Promise<MunicipalitiesView> {
  const { actor, filter, now } = asked;
  assertAdministrator(actor);
  const all = await codesTakingPart();
  const found = filter.text ? searchMunicipalities(filter.text, MOST_FOUND) : null;
  const codes = found ? found.map(({ code }) => code).filter((code) => all.has(code)) : [...all].sort();
  const { skip } = rowsOfPage(filter.page);
  const others = (found ?? []).filter(({ code, kind }) => !all.has(code) && kind !== "prefecture");
  return {
    filter,
    lines: await linesOf(codes.slice(skip, skip + LINES_A_PAGE), now),
    total: codes.length,
    pageCount: pageCountOf(codes.length),
    others: others.slice(0, MOST_OTHERS).map((one) => ({ code: one.code, name: fullName(one) })),
  };
}

/** Codes with published listings, officers or sources. */
export async function codesTakingPart(): Promise<Set<string>> {
  const rows = await db().$queryRaw<{ code: string }[]>`
    SELECT "municipalityCode" AS code FROM "Listing" WHERE "status" = 'published'
    UNION SELECT "municipalityCode" FROM "Membership"
      WHERE "role" = 'officer' AND "status" = 'approved' AND "municipalityCode" IS NOT NULL
    UNION SELECT "municipalityCode" FROM "Source" WHERE "municipalityCode" IS NOT NULL`;
  return new Set(rows.map(({ code }) => code));
}

async function linesOf(codes: string[], now: Date): Promise<MunicipalityLine[]> {
  const since = startOfTokyoDate(addDays(tokyoDateKey(now), -DAYS_OF_A_YEAR));
  const municipalityCode = { in: codes };
  const published = { municipalityCode, status: "published" as const };
  const own = { ...published, isSample: false };
  const confirmed = { confirmedAt: { gte: since }, confirmedBy: { in: ["municipality", "operator"] } };
  const by = ["municipalityCode" as const];
  const [listings, checkable, fresh, officers, sources, reviews] = await Promise.all([
    db().listing.groupBy({ by, where: published, _count: true }),
    db().listing.groupBy({ by, where: own, _count: true }),
    db().listing.groupBy({ by, where: { ...own, ...confirmed }, _count: true }),
    db().membership.groupBy({ by, where: { municipalityCode, role: "officer", status: "approved" }, _count: true }),
    db().source.groupBy({ by, where: { municipalityCode }, _count: true }),
    db().review.groupBy({ by, where: { municipalityCode, state: "open" }, _count: true }),
  ]);
  return codes.map((code) => {
    const municipality = municipalityByCode(code);
    return {
      code,
      name: municipality ? fullName(municipality) : code,
      listings: countOf(listings, code),
      officers: countOf(officers, code),
      sources: countOf(sources, code),
      openReviews: countOf(reviews, code),
      confirmedPercent: percentOf(countOf(fresh, code), countOf(checkable, code)),
    };
  });
}

function countOf(groups: { municipalityCode: string | null; _count: number }[], code: string): number {
  return groups.find(({ municipalityCode }) => municipalityCode === code)?._count ?? 0;
}
