import { describe, expect, it } from "vitest";
import { getDeskTerm } from "~/domain/glossary/get-desk-term.server";
import { saveTerm } from "~/domain/glossary/save-term.server";
import { db } from "~/gateways/db.server";
import { actOnTerm } from "~/routes/municipalities.$code.desk.glossary.$id/act-on-term.server";
import { aTermContent, aTermDraft, TERM_DESK as at, TERM_NOW as now } from "../../factories/term";
import { pgliteDatabase, useDatabase } from "../../setup/database";

const root = "/municipalities/222127/desk/glossary";

function post(id: string, fields: Record<string, string>) {
  const form = new FormData();
  const all = { word: "もどし", reading: "もどし", plain: "説明", version: "1", ...fields };
  for (const [name, value] of Object.entries(all)) form.append(name, value);
  return actOnTerm({ at, id, root, form, now });
}

describe("the form of a term", () => {
  useDatabase(pgliteDatabase);

  it("saves, and publishes in one go", async () => {
    const id = await aTermDraft();
    expect(await post(id, { intent: "save" })).toEqual({ to: `${root}/${id}?done=saved` });
    expect(await post(id, { intent: "publish", version: "2" })).toEqual({ to: `${root}/${id}?done=published` });
    expect(await getDeskTerm({ at, id })).toMatchObject({ isPublished: true, version: 4 });
  });

  it("comes back with what was typed and what is to be mended", async () => {
    const id = await aTermDraft();
    expect(await post(id, { intent: "publish", word: "", plain: "" })).toMatchObject({
      status: 422,
      answer: { version: 1, typed: { word: "", reading: "もどし" }, problems: [{ field: "word", code: "noWord" }] },
    });
    expect((await getDeskTerm({ at, id })).version).toBe(1);
    // A draft may have gaps: it is kept, and says what publishing still needs.
    expect(await post(id, { intent: "publish", plain: "" })).toMatchObject({
      status: 422,
      answer: { version: 2, problems: [{ field: "plain", code: "noPlain" }] },
    });
    expect(await post(id, { intent: "save", plain: "説明", version: "2" })).toHaveProperty("to");
  });

  it("changes its lists without saving", async () => {
    const id = await aTermDraft();
    const done = await post(id, { intent: "addSense" });
    expect(done).toMatchObject({ status: 200, answer: { isListChanged: true, typed: { plain: "説明" } } });
    expect((await getDeskTerm({ at, id })).version).toBe(1);
    await expect(post("trm_gone", { intent: "addSense" })).rejects.toMatchObject({ reason: "notFound" });
  });

  it("shows both when somebody saved first, and can be saved after that", async () => {
    const id = await aTermDraft();
    const theirs = { word: "あちらのことば", reading: "あちら", content: aTermContent() };
    await saveTerm({ at, id, baseVersion: 1, input: theirs, now });
    expect(await post(id, { intent: "save" })).toMatchObject({
      status: 409,
      answer: { version: 2, typed: { word: "もどし" }, conflict: { word: "あちらのことば" } },
    });
    expect(await post(id, { intent: "save", version: "2" })).toEqual({ to: `${root}/${id}?done=saved` });
  });

  it("erases a draft only when that was confirmed", async () => {
    const id = await aTermDraft();
    expect(await post(id, { intent: "delete" })).toMatchObject({ status: 422, answer: { isUnconfirmed: true } });
    expect(await db().term.count()).toBe(1);
    expect(await post(id, { intent: "delete", confirmed: "yes" })).toEqual({ to: `${root}?done=deleted` });
    expect(await db().term.count()).toBe(0);
  });
});
