import { describe, expect, it } from "vitest";
import { type PlanContent, planContentSchema } from "./plan-content";
import { changeParts, pastedRecords, planValues, readPlanForm } from "./plan-form";

const content = planContentSchema.parse({
  title: "見本の研修",
  summary: "見本です。",
  aims: ["知る", "話す"],
  preparation: ["マイク"],
  themes: ["advice"],
  targets: ["anyone"],
  facilitatorNote: "ゆっくり",
  parts: [
    { id: "a", kind: "watch", title: "見る", recordId: "rec_a", fromMs: 60_000, toMs: 120_000 },
    { id: "b", kind: "discuss", text: "どう思いましたか", minutes: 20, facilitatorNote: "待つ" },
    { id: "c", kind: "read", url: "https://example.jp/guide.pdf", minutes: 5 },
  ],
});
const records = new Set(["rec_a", "rec_b"]);

function readParts(more: Record<string, string>, before: PlanContent = content) {
  const typed = Object.fromEntries(Object.entries(more).map(([name, value]) => [name, [value]]));
  const values = { ...planValues("parts", before), part: before.parts.map(({ id }) => id), ...typed };
  return readPlanForm({ section: "parts", values, before, records });
}

describe("the form of a plan", () => {
  it("read as it is shown changes nothing", () => {
    const basics = { section: "basics" as const, values: planValues("basics", content), before: content, records };
    expect(readPlanForm(basics)).toEqual({ content, problems: [] });
    expect(readParts({})).toEqual({ content, problems: [] });
  });

  it("reads aims one to a line, without the marks of a list", () => {
    const values = { ...planValues("basics", content), aims: ["・知る\n\n - 話す \n"] };
    const read = readPlanForm({ section: "basics", values, before: content, records });
    expect(read.content.aims).toEqual(["知る", "話す"]);
  });

  it("names too many aims and keeps those of before", () => {
    const values = {
      ...planValues("basics", content),
      aims: [Array.from({ length: 31 }, (_, i) => `${i}`).join("\n")],
    };
    const read = readPlanForm({ section: "basics", values, before: content, records });
    expect(read.problems).toEqual([{ field: "aims", code: "tooManyLines", values: { max: 30, count: 31 } }]);
    expect(read.content.aims).toEqual(["知る", "話す"]);
  });

  it("takes the record and the second out of an address", () => {
    const read = readParts({ "parts.a.address": "https://example.jp/archive/rec_b?t=75", "parts.a.from": "" });
    expect(read.problems).toEqual([]);
    expect(read.content.parts[0]).toMatchObject({ recordId: "rec_b", fromMs: 75_000, toMs: 120_000 });
  });

  it.each([
    [
      "an address of another site",
      { "parts.a.address": "https://www.youtube.com/watch?v=x" },
      "address",
      "recordAddress",
    ],
    ["a record that may not be read", { "parts.a.address": "/archive/rec_secret" }, "address", "recordUnknown"],
    ["a moment that is none", { "parts.a.from": "はじめ" }, "from", "moment"],
  ])("names %s and keeps what was", (_what, typed, field, code) => {
    const read = readParts(typed as Record<string, string>);
    expect(read.problems).toEqual([{ field: `parts.a.${field}`, code, values: {} }]);
    expect(read.content.parts[0]).toEqual(content.parts[0]);
  });

  it("takes a record out of the list, and none that is not on it", () => {
    expect(readParts({ "parts.a.record": "rec_b" }).content.parts[0]?.recordId).toBe("rec_b");
    expect(readParts({ "parts.a.record": "rec_secret" }).content.parts[0]?.recordId).toBe("rec_a");
    expect(readParts({ "parts.a.record": "" }).content.parts[0]?.recordId).toBeNull();
  });

  it("keeps a chosen record that is no longer public", () => {
    const before = { ...content, parts: [{ ...content.parts[0]!, recordId: "rec_gone" }] };
    expect(readParts({}, before).content.parts[0]?.recordId).toBe("rec_gone");
  });

  it("leaves out parts the draft does not know and takes each once", () => {
    const values = { ...planValues("parts", content), part: ["b", "a", "zzz", "b"] };
    const read = readPlanForm({ section: "parts", values, before: content, records });
    expect(read.content.parts.map(({ id }) => id)).toEqual(["b", "a"]);
  });

  it("tells which records were pasted", () => {
    expect(
      pastedRecords({ "parts.a.address": ["/archive/rec_b"], "parts.b.address": [""], title: ["/archive/rec_c"] }),
    ).toEqual(["rec_b"]);
  });
});

describe("the buttons of the list of parts", () => {
  const order = (changed: PlanContent) => changed.parts.map(({ id, kind }) => `${id} ${kind}`);

  it.each([
    ["up", "b", ["b discuss", "a watch", "c read"]],
    ["up", "a", ["a watch", "b discuss", "c read"]],
    ["down", "b", ["a watch", "c read", "b discuss"]],
    ["down", "c", ["a watch", "b discuss", "c read"]],
    ["remove", "b", ["a watch", "c read"]],
    ["remove", "x", ["a watch", "b discuss", "c read"]],
    ["add", "d", ["a watch", "b discuss", "c read", "d break"]],
  ] as const)("%s %s", (what, id, expected) => {
    expect(order(changeParts(content, { do: what, id }, "break"))).toEqual(expected);
  });

  it("add no more than forty", () => {
    const many = { ...content, parts: Array.from({ length: 40 }, (_, i) => ({ ...content.parts[1]!, id: `p${i}` })) };
    expect(changeParts(many, { do: "add", id: "d" }, "break").parts).toHaveLength(40);
  });
});
