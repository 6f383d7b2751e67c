import { expect, test } from "vitest";
import { beginContent, copyContent } from "./begin-content";
import { type SymposiumContent, symposiumContentSchema } from "./symposium-content";

const NOW = Date.parse("2026-11-24T01:00:00Z");

const earlier: SymposiumContent = symposiumContentSchema.parse({
  title: "見本のシンポジウム",
  when: { dateText: "2026年2月3日", date: "2026-02-03", start: 840, end: 990 },
  organisers: [
    { id: "orga", role: "support", name: "見本市", approvedFrom: "2026-01-01", approvedUntil: "2026-03-31" },
  ],
  speakers: [
    { id: "spka", name: "見本 一郎" },
    { id: "spkb", name: "見本 花子" },
  ],
  programme: [
    { id: "itma", kind: "lecture", title: "講演", start: 840, speakers: [{ speakerId: "spkb", role: "speaker" }] },
  ],
  registration: { purpose: "連絡のため", closesAt: "2026-02-01T00:00:00Z" },
});

test("a new symposium has its host and says why data are asked for", () => {
  const content = beginContent({
    title: "題",
    host: { code: "222127", name: "静岡県焼津市" },
    purpose: "連絡",
    nowMs: NOW,
  });
  expect(symposiumContentSchema.parse(content)).toEqual(content);
  expect(content.organisers).toMatchObject([{ role: "host", name: "静岡県焼津市", municipalityCode: "222127" }]);
  expect(content.registration.purpose).toBe("連絡");
});

test("a copy keeps the words and hours, and forgets the days", () => {
  const copy = copyContent(earlier, NOW);
  expect(copy.title).toBe("見本のシンポジウム");
  expect(copy.when).toEqual({ dateText: "", date: null, endDate: null, start: 840, end: 990 });
  expect(copy.registration).toMatchObject({ purpose: "連絡のため", closesAt: null });
  expect(copy.organisers[0]).toMatchObject({ name: "見本市", approvedFrom: null, approvedUntil: null });
});

test("a copy's speakers are other rows, and its programme names them", () => {
  const copy = copyContent(earlier, NOW);
  const ids = copy.speakers.map(({ id }) => id);
  expect(ids.some((id) => ["spka", "spkb"].includes(id))).toBe(false);
  expect(new Set(ids).size).toBe(2);
  expect(copy.programme[0]?.speakers).toEqual([{ speakerId: ids[1], role: "speaker" }]);
});
