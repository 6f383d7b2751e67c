import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Actor } from "~/domain/accounts/actor";
import { isDomainError } from "~/shared/domain-error";
import { colleague, keeper } from "../../factories/connection";
import {
  cellsByVisitor,
  idsOf,
  makePeople,
  people,
  plant,
  plantAliasesOf,
  plantArchiveOf,
} from "../../factories/two-towns";
import { databases, deleteAllRows, useDatabase } from "../../setup/database";
import { changedTables, type DatabaseDigest, databaseDigest, NOT_KEPT } from "../../setup/database-digest";
import { keepRows, putRowsBack } from "../../setup/kept-rows";
import { writeVerbs } from "../../setup/write-verbs";
import { ALIAS_VERBS } from "./alias-verbs-table";
import { ARCHIVE_VERBS } from "./archive-verbs-table";
import { now } from "./deeds";
import { VERBS, type VerbRow, WITHOUT_ACTOR } from "./verbs-table";

// Before anything that is imported has read the settings: files that are kept go nowhere else.
await vi.hoisted(async () => {
  const { mkdtempSync } = await import("node:fs");
  process.env.DATA_DIR = mkdtempSync("/tmp/verbs-");
});

const ids = idsOf("one");
const REFUSALS: Record<string, string> = { notAllowed: "403", notFound: "404", conflict: "409", limited: "429" };

type Deed = VerbRow[2];

/**
 * What comes of a deed; what it changed is put back. Anything but a refusal flies, except for a guest.
 */
async function outcomeOf(deed: Deed, actor: Actor | null): Promise<string> {
  let outcome = "yes";
  try {
    // A guest has no actor: verbs that need one stop at its first use, those for guests say so in their type.
    await deed(actor as Actor, ids);
  } catch (error) {
    if (isDomainError(error)) outcome = REFUSALS[error.reason] ?? error.reason;
    else if (!actor && error instanceof TypeError) outcome = "-";
    else throw error;
  }
  const changed = changedTables(planted, await databaseDigest());
  if (changed.length > 0) await putRowsBack([...changed, ...NOT_KEPT]);
  if (outcome === "yes") return changed.length > 0 ? "yes" : "none";
  return changed.length > 0 ? `${outcome}, but rows are changed` : outcome;
}

/** What stands in the database before every deed. */
let planted: DatabaseDigest;

async function plantOnce(): Promise<void> {
  await deleteAllRows();
  await makePeople();
  await plant(["one"], now);
  await plantAliasesOf(["one"], now);
  await plantArchiveOf(["one"], now);
  await keepRows();
  planted = await databaseDigest();
}

const ALL: VerbRow[] = [...VERBS, ...ALIAS_VERBS, ...ARCHIVE_VERBS];
const cellsOf = ([verb, cells]: VerbRow) => cellsByVisitor(verb, cells);

describe("the table of verbs", () => {
  it("has a row for every verb that writes, and for no other", () => {
    const named = [...ALL.map(([name]) => name.split(",")[0]!), ...Object.values(WITHOUT_ACTOR).flat()];
    const verbs = writeVerbs();
    expect(verbs.length).toBeGreaterThan(100);
    expect({ missing: verbs.filter((verb) => !named.includes(verb)) }).toEqual({ missing: [] });
    expect({ gone: named.filter((name) => !verbs.includes(name)) }).toEqual({ gone: [] });
  });
});

describe.each(databases)("who may do what, on $name", (database) => {
  useDatabase(database, { keepRows: true });
  beforeAll(plantOnce);
  beforeEach(() => putRowsBack(NOT_KEPT));

  it.each(ALL)("%s", async (...row) => {
    const [, , deed] = row;
    const cells = cellsOf(row);
    const outcomes: Record<string, string> = {};
    for (const visitor of cells.keys()) {
      outcomes[visitor] = await outcomeOf(deed, visitor === "guest" ? null : people[visitor]);
    }
    expect(outcomes).toEqual(Object.fromEntries(cells));
  });

  const refusedToResidents = ALL.filter((row) => !["yes", "none"].includes(cellsOf(row).get("other")!));
  it.each(refusedToResidents)("%s: not for staff without a second factor or a proved address", async (...row) => {
    const [, , deed] = row;
    for (const weakness of [{ hasSecondFactor: false }, { emailVerified: false }]) {
      for (const actor of [people.officer, people.administrator]) {
        expect(["403", "404"]).toContain(await outcomeOf(deed, { ...actor, ...weakness }));
      }
    }
  });

  const forKeepers = ALIAS_VERBS.filter((row) => !["yes", "none"].includes(cellsOf(row).get("other")!));
  it.each(forKeepers)("%s: not without a proved address, nor once one is no professional", async (...row) => {
    const [, , deed] = row;
    for (const weakness of [{ emailVerified: false }, { professionalOf: [] }]) {
      for (const actor of [keeper, colleague]) {
        expect(["403", "404"]).toContain(await outcomeOf(deed, { ...actor, ...weakness }));
      }
    }
  });
});
