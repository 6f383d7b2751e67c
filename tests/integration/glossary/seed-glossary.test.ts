import { describe, expect, it } from "vitest";
import { findColumns } from "~/domain/glossary/find-columns.server";
import { findTerms } from "~/domain/glossary/find-terms.server";
import { getColumn } from "~/domain/glossary/get-column.server";
import { getTerm } from "~/domain/glossary/get-term.server";
import { renderMarkedMarkdown } from "~/domain/glossary/render-marked-markdown.server";
import { db } from "~/gateways/db.server";
import { seedGlossary } from "../../../prisma/seed-glossary";
import { databases, useDatabase } from "../../setup/database";

describe.each(databases)("the words a new site shows on $name", (database) => {
  useDatabase(database);

  it("are published once, marked as samples, each definition with its source", async () => {
    await seedGlossary();
    const before = [await db().term.count(), await db().wordColumn.count(), await db().auditLog.count()];
    await seedGlossary();
    expect([await db().term.count(), await db().wordColumn.count(), await db().auditLog.count()]).toEqual(before);

    const { groups, total } = await findTerms({ row: null, field: null });
    const terms = groups.flatMap((group) => group.terms);
    expect(total).toBe(terms.length);
    expect(terms.map(({ word }) => word)).toEqual(
      expect.arrayContaining(["伴走型支援", "人々の輪", "つなぎ", "もどし", "つなぎ直し", "参加支援", "通いの場"]),
    );
    expect(terms.every(({ isSample, plain }) => isSample && plain !== "")).toBe(true);
    for (const { id, word } of terms) {
      const view = await getTerm({ id });
      const definitions = view?.senses.flatMap((sense) => sense.definitions) ?? [];
      expect({ word, count: definitions.length > 0, related: (view?.related.length ?? 0) > 0 }).toEqual({
        ...{ word, count: true, related: true },
      });
      expect(definitions.every(({ sourceTitle, isQuotation }) => sourceTitle !== "" && !isQuotation)).toBe(true);
    }
    const accompaniment = terms.find(({ word }) => word === "伴走型支援");
    expect(accompaniment?.fields).toEqual(["welfare", "management", "maternalHealth"]);
  });

  it("have a series of columns whose words are explained where they stand", async () => {
    await seedGlossary();
    const { cards } = await findColumns({ page: 1 });
    expect(cards.map(({ number }) => number)).toEqual([2, 1]);
    const first = await getColumn({ id: cards[1]!.id });
    expect(first?.next?.id).toBe(cards[0]?.id);
    expect(first?.terms.map(({ word }) => word)).toEqual(["伴走型支援", "人々の輪", "緩やかな見守り"]);
    const html = await renderMarkedMarkdown(first?.bodyMarkdown ?? "", { name: "body", moreLabel: "くわしく" });
    expect(html).toContain(">伴走型支援</button>");
    expect(html).toContain(">人々の輪</button>");
  });
});
