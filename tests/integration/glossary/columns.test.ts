import { describe, expect, it } from "vitest";
import { createColumn } from "~/domain/glossary/create-column.server";
import { deleteColumn } from "~/domain/glossary/delete-column.server";
import { findColumns } from "~/domain/glossary/find-columns.server";
import { findDeskGlossary } from "~/domain/glossary/find-desk-glossary.server";
import { findGlossaryAddresses } from "~/domain/glossary/find-glossary-addresses.server";
import { findGlossaryNews } from "~/domain/glossary/find-glossary-news.server";
import { getColumn } from "~/domain/glossary/get-column.server";
import { getDeskColumn } from "~/domain/glossary/get-desk-column.server";
import { getTerm } from "~/domain/glossary/get-term.server";
import type { GlossaryDesk } from "~/domain/glossary/glossary-desk.server";
import { publishColumn } from "~/domain/glossary/publish-column.server";
import { renderMarkedMarkdown } from "~/domain/glossary/render-marked-markdown.server";
import { saveColumn } from "~/domain/glossary/save-column.server";
import { unpublishColumn } from "~/domain/glossary/unpublish-column.server";
import { db } from "~/gateways/db.server";
import { anOfficer } from "../../factories/actor";
import { aPublishedColumn, aPublishedTerm, TERM_DESK as at, TERM_NOW as now, TERM_HOST } from "../../factories/term";
import { databases, useDatabase } from "../../setup/database";

const SHIMADA = "222097";
const elsewhere: GlossaryDesk = { actor: anOfficer([SHIMADA], { userId: "user_elsewhere" }), codes: [SHIMADA] };
const input = {
  ...{
    series: "",
    number: null,
    title: "題",
    author: "見本 さくら",
    authorTitle: "",
    bodyMarkdown: "本文",
    termIds: [],
  },
};

describe.each(databases)("columns on $name", (database) => {
  useDatabase(database);

  it("are read by everyone from publishing until they are taken back", async () => {
    const id = await createColumn({ at, hostCode: TERM_HOST, input: { ...input, author: "" }, now });
    expect(await publishColumn({ at, id, baseVersion: 1, now })).toEqual({
      ...{ ok: false, problems: [{ field: "author", code: "noAuthor", values: {} }] },
    });
    expect(await getColumn({ id })).toBeNull();
    await saveColumn({ at, id, baseVersion: 1, input, now });
    expect(await publishColumn({ at, id, baseVersion: 2, now })).toEqual({ ok: true, version: 3 });
    expect(await getColumn({ id })).toMatchObject({ title: "題", author: "見本 さくら", previous: null, next: null });
    expect(await saveColumn({ at, id, baseVersion: 3, input: { ...input, bodyMarkdown: "" }, now })).toMatchObject({
      ok: false,
    });
    await expect(deleteColumn({ at, id, baseVersion: 3, now })).rejects.toMatchObject({ reason: "notAllowed" });
    await unpublishColumn({ at, id, baseVersion: 3, now });
    expect(await getColumn({ id })).toBeNull();
    await deleteColumn({ at, id, baseVersion: 4, now });
    expect(await db().wordColumn.count()).toBe(0);
    const told = await db().outboxEvent.findMany({ where: { name: "term.changed" } });
    expect(told.map(({ payload }) => payload)).toEqual([{ ids: [id] }, { ids: [id] }]);
    const lines = await db().auditLog.findMany({ orderBy: { id: "asc" } });
    expect(lines.map(({ action }) => action)).toEqual(
      ["Created", "Saved", "Published", "Withdrawn", "Deleted"].map((deed) => `glossary.column${deed}`),
    );
  });

  it("know what comes before and after in their series, drafts left out", async () => {
    const [first, third] = [await aPublishedColumn(1), await aPublishedColumn(3)];
    const draft = { ...input, series: "見本のシリーズ", number: 2 };
    await createColumn({ at, hostCode: TERM_HOST, input: draft, now });
    await aPublishedColumn(4);
    const view = await getColumn({ id: third });
    expect([view?.previous?.title, view?.next?.title]).toEqual(["第1回の題", "第4回の題"]);
    expect((await getColumn({ id: first }))?.previous).toBeNull();
    expect((await findColumns({ page: 1 })).cards.map(({ number }) => number)).toEqual([4, 3, 1]);
  });

  it("lead to their terms and back", async () => {
    const termId = await aPublishedTerm();
    const id = await aPublishedColumn(1, { termIds: [termId, "trm_gone"] });
    expect((await getColumn({ id }))?.terms.map(({ word }) => word)).toEqual(["もどし"]);
    expect((await getTerm({ id: termId }))?.columns.map((column) => column.id)).toEqual([id]);
    expect((await findGlossaryNews({ limit: 10 })).map(({ kind }) => kind).sort()).toEqual(["column", "term"]);
  });

  it("stand in the sitemap with the terms, without drafts and samples", async () => {
    const [termId, id] = [await aPublishedTerm(), await aPublishedColumn(1)];
    const sample = await aPublishedColumn(2);
    await db().wordColumn.update({ where: { id: sample }, data: { isSample: true } });
    await createColumn({ at, hostCode: TERM_HOST, input, now });
    expect((await findGlossaryAddresses()).map(({ path }) => path)).toEqual([
      ...[`/glossary/${termId}`, `/glossary/columns/${id}`],
    ]);
  });

  it("do not exist for another town", async () => {
    const id = await aPublishedColumn(1);
    const tries = [elsewhere, { ...elsewhere, codes: [TERM_HOST] }].flatMap((desk) => [
      () => getDeskColumn({ at: desk, id }),
      () => saveColumn({ at: desk, id, baseVersion: 2, input, now }),
      () => publishColumn({ at: desk, id, baseVersion: 2, now }),
      () => unpublishColumn({ at: desk, id, baseVersion: 2, now }),
      () => deleteColumn({ at: desk, id, baseVersion: 2, now }),
      () => createColumn({ at: desk, hostCode: TERM_HOST, input, now }),
    ]);
    for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ reason: "notFound" });
    expect((await findDeskGlossary({ at: elsewhere, tab: "columns", page: 1 })).counts).toEqual({
      terms: 0,
      columns: 0,
    });
    expect((await getColumn({ id }))?.title).toBe("第1回の題");
  });

  it("show their words explained, not in headings, links and code, and no HTML of a writer", async () => {
    const id = await aPublishedTerm({ content: { plain: '<b>と"の説明' } });
    const html = await renderMarkedMarkdown(
      "## もどしとは\n\n[もどしの頁](https://example.jp) と `もどし` と、もどしは <script>x</script>\n\nもどし",
      { name: "body", moreLabel: "くわしく" },
    );
    expect(html).toContain("<h3>もどしとは</h3>");
    expect(html).toContain(">もどしの頁</a>");
    expect(html).toContain("<code>もどし</code>");
    expect(html.match(/class="term-mark"/g)).toHaveLength(1);
    expect(html).toContain(`popovertarget="body-${id}">もどし</button>`);
    expect(html).toContain("&lt;b&gt;と&quot;の説明");
    expect(html).not.toMatch(/<script|<b>と/);
    expect(html.endsWith("<p>もどし</p>\n")).toBe(true);
  });
});
