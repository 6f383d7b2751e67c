import { describe, expect, it } from "vitest";
import { createTerm } from "~/domain/glossary/create-term.server";
import { deleteTerm } from "~/domain/glossary/delete-term.server";
import { findDeskGlossary } from "~/domain/glossary/find-desk-glossary.server";
import { findShownTerms } from "~/domain/glossary/find-shown-terms.server";
import { findTermChoices } from "~/domain/glossary/find-term-choices.server";
import { findTerms } from "~/domain/glossary/find-terms.server";
import { getDeskTerm } from "~/domain/glossary/get-desk-term.server";
import { getTerm } from "~/domain/glossary/get-term.server";
import type { GlossaryDesk } from "~/domain/glossary/glossary-desk.server";
import { markShownTerms } from "~/domain/glossary/mark-shown-terms.server";
import { publishTerm } from "~/domain/glossary/publish-term.server";
import { saveTerm } from "~/domain/glossary/save-term.server";
import { unpublishTerm } from "~/domain/glossary/unpublish-term.server";
import { db } from "~/gateways/db.server";
import { anActor, anOfficer } from "../../factories/actor";
import {
  aPublishedTerm,
  aTermContent,
  aTermDraft,
  TERM_DESK as at,
  TERM_NOW as now,
  TERM_HOST,
} from "../../factories/term";
import { databases, useDatabase } from "../../setup/database";

const SHIMADA = "222097";
const elsewhere: GlossaryDesk = { actor: anOfficer([SHIMADA], { userId: "user_elsewhere" }), codes: [SHIMADA] };

const told = () => db().outboxEvent.findMany({ where: { name: "term.changed" }, orderBy: { id: "asc" } });
const deeds = async () => {
  const lines = await db().auditLog.findMany({ where: { subjectType: "term" }, orderBy: { id: "asc" } });
  return lines.map(({ action, municipalityCode }) => `${action} ${municipalityCode}`);
};

describe.each(databases)("terms on $name", (database) => {
  useDatabase(database);

  it("are drafts until they are published, and drafts again when taken back", async () => {
    const id = await aTermDraft();
    expect(await getTerm({ id })).toBeNull();
    expect(await findShownTerms()).toEqual([]);
    expect(await told()).toEqual([]);

    expect(await publishTerm({ at, id, baseVersion: 1, now })).toEqual({ ok: true, version: 2 });
    expect(await getTerm({ id })).toMatchObject({
      ...{
        word: "もどし",
        reading: "もどし",
        plain: "やさしい説明です。",
        path: `/glossary/${id}`,
        fields: ["welfare"],
      },
      ...{ hostName: "静岡県焼津市", related: [], columns: [], isSample: false },
    });
    expect((await told()).map(({ payload }) => payload)).toEqual([{ ids: [id] }]);

    await unpublishTerm({ at, id, baseVersion: 2, now });
    expect(await getTerm({ id })).toBeNull();
    expect(await findShownTerms()).toEqual([]);
    expect(await told()).toHaveLength(2);
    expect(await deeds()).toEqual(["created", "published", "withdrawn"].map((deed) => `glossary.${deed} ${TERM_HOST}`));
  });

  it("are not published with gaps, and a published one is not saved with gaps", async () => {
    const id = await aTermDraft({ content: { plain: "" } });
    const gap = { ok: false, problems: [{ field: "plain", code: "noPlain", values: {} }] };
    expect(await publishTerm({ at, id, baseVersion: 1, now })).toEqual(gap);
    expect(await getTerm({ id })).toBeNull();

    const published = await aPublishedTerm({ word: "つなぎ", reading: "つなぎ" });
    const input = { word: "つなぎ", reading: "つなぎ", content: aTermContent({ plain: "" }) };
    expect(await saveTerm({ at, id: published, baseVersion: 2, input, now })).toEqual(gap);
    expect((await getTerm({ id: published }))?.plain).toBe("やさしい説明です。");
  });

  it("are read by everyone as saved once they are published", async () => {
    const id = await aPublishedTerm();
    expect((await findShownTerms()).map(({ plain }) => plain)).toEqual(["やさしい説明です。"]);
    const input = { word: "もどし", reading: "もどし", content: aTermContent({ plain: "新しい説明" }) };
    expect(await saveTerm({ at, id, baseVersion: 2, input, now })).toEqual({ ok: true, version: 3 });
    expect((await findShownTerms()).map(({ plain }) => plain)).toEqual(["新しい説明"]);
    expect(await told()).toHaveLength(2);
  });

  it("are kept as they were when another tab has saved first", async () => {
    const id = await aTermDraft();
    const input = { word: "一つ目", reading: "ひとつめ", content: aTermContent() };
    await saveTerm({ at, id, baseVersion: 1, input, now });
    const second = saveTerm({ at, id, baseVersion: 1, input: { ...input, word: "二つ目" }, now });
    await expect(second).rejects.toMatchObject({ reason: "conflict", facts: { version: 2 } });
    for (const verb of [publishTerm, unpublishTerm, deleteTerm]) {
      await expect(verb({ at, id, baseVersion: 1, now })).rejects.toMatchObject({ reason: "conflict" });
    }
    expect((await getDeskTerm({ at, id })).word).toBe("一つ目");
  });

  it("do not exist for another town, whatever it tries", async () => {
    const id = await aTermDraft();
    const input = { word: "のっとり", reading: "のっとり", content: aTermContent() };
    const tries = [elsewhere, { ...elsewhere, codes: [TERM_HOST] }, { actor: anActor(), codes: [TERM_HOST] }].flatMap(
      (desk) => [
        () => getDeskTerm({ at: desk, id }),
        () => saveTerm({ at: desk, id, baseVersion: 1, input, now }),
        () => publishTerm({ at: desk, id, baseVersion: 1, now }),
        () => unpublishTerm({ at: desk, id, baseVersion: 1, now }),
        () => deleteTerm({ at: desk, id, baseVersion: 1, now }),
        () => createTerm({ at: desk, hostCode: TERM_HOST, input, now }),
      ],
    );
    for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ reason: "notFound" });
    expect(await db().term.findMany({ select: { word: true, version: true } })).toEqual([
      { word: "もどし", version: 1 },
    ]);
    expect((await findDeskGlossary({ at: elsewhere, tab: "terms", page: 1 })).lines).toEqual([]);
    expect(await findTermChoices({ at: elsewhere })).toEqual([]);
    expect(await findTermChoices({ at })).toEqual([{ id, word: "もどし" }]);
  });

  it("are erased as drafts only", async () => {
    const id = await aPublishedTerm();
    await expect(deleteTerm({ at, id, baseVersion: 2, now })).rejects.toMatchObject({ reason: "notAllowed" });
    await unpublishTerm({ at, id, baseVersion: 2, now });
    await deleteTerm({ at, id, baseVersion: 3, now });
    expect(await db().term.count()).toBe(0);
    expect((await deeds()).at(-1)).toBe(`glossary.deleted ${TERM_HOST}`);
  });

  it("name each other when one names the other, drafts left out", async () => {
    const tsunagi = await aPublishedTerm({ word: "つなぎ", reading: "つなぎ" });
    const draft = await aTermDraft({ word: "下書き", reading: "したがき" });
    const modoshi = await aPublishedTerm({ content: { relatedTermIds: [tsunagi, draft, "trm_gone"] } });
    expect((await getTerm({ id: modoshi }))?.related.map(({ word }) => word)).toEqual(["つなぎ"]);
    expect((await getTerm({ id: tsunagi }))?.related.map(({ word }) => word)).toEqual(["もどし"]);
  });

  it("stand in the index by reading, of a field and a row when asked", async () => {
    const law = aTermContent({ senses: [{ id: "s1", field: "law", definitions: [] }] });
    await aPublishedTerm({ word: "参加支援", reading: "さんかしえん", content: law });
    await aPublishedTerm({ word: "つなぎ直し", reading: "つなぎなおし" });
    await aPublishedTerm({ word: "つなぎ", reading: "つなぎ" });
    await aTermDraft({ word: "下書き", reading: "したがき" });
    const shown = async (asked: Parameters<typeof findTerms>[0]) => {
      const { groups } = await findTerms(asked);
      return groups.map(({ row, terms }) => [row, ...terms.map(({ word }) => word)]);
    };
    expect(await shown({ row: null, field: null })).toEqual([
      ["sa", "参加支援"],
      ["ta", "つなぎ", "つなぎ直し"],
    ]);
    expect(await shown({ row: "ta", field: null })).toEqual([["ta", "つなぎ", "つなぎ直し"]]);
    expect(await shown({ row: null, field: "law" })).toEqual([["sa", "参加支援"]]);
    const { fields, total } = await findTerms({ row: null, field: null });
    expect({ fields, total }).toEqual({
      fields: [
        { field: "welfare", count: 2 },
        { field: "law", count: 1 },
      ],
      total: 3,
    });
  });

  it("are marked in texts with what explains them", async () => {
    const id = await aPublishedTerm({ content: { spellings: ["戻す支援"] } });
    await aTermDraft({ word: "下書き", reading: "したがき" });
    const { marked, terms } = await markShownTerms(["戻す支援と下書き", "もどしは"]);
    expect(marked.map((pieces) => pieces.map(({ text, termId }) => (termId ? `[${text}]` : text)).join(""))).toEqual([
      "[戻す支援]と下書き",
      "もどしは",
    ]);
    expect(terms).toEqual([
      { id, word: "もどし", reading: "もどし", plain: "やさしい説明です。", forms: ["もどし", "戻す支援"] },
    ]);
  });
});
