import { expect, test } from "vitest";
import { proposedChanges, readProposal, readSpeakerForm, takeOver } from "./speaker-answer";
import { symposiumContentSchema } from "./symposium-content";

const content = symposiumContentSchema.parse({
  title: "見本",
  speakers: [
    { id: "spka", name: "見本 一郎", affiliation: "見本大学" },
    { id: "spkb", name: "見本 花子" },
  ],
});
const speaker = content.speakers[0]!;
const entry = { kana: "", affiliation: "見本大学", title: "", profile: "" };

function form(fields: Record<string, string>): FormData {
  const sent = new FormData();
  for (const [name, value] of Object.entries(fields)) sent.set(name, value);
  return sent;
}

test("each consent stands for itself, and what is not answered stays open", () => {
  expect(readSpeakerForm(form({ ...entry, recording: "no", photo: "yes", slides: "perhaps" }))).toMatchObject({
    ok: true,
    proposal: entry,
    consents: { recording: "no", slides: "unasked", photo: "yes" },
  });
});

test("a text that is too long is named and kept", () => {
  const read = readSpeakerForm(form({ ...entry, profile: "あ".repeat(601) }));
  expect(read).toMatchObject({ ok: false, problems: [{ field: "profile", max: 600 }] });
  expect(read.values.profile).toHaveLength(601);
});

test("only what is different is shown to the officer, and taken over for this speaker alone", () => {
  const proposal = { ...entry, kana: "みほん いちろう" };
  expect(proposedChanges(speaker, proposal)).toEqual([{ field: "kana", before: "", after: "みほん いちろう" }]);
  expect(proposedChanges(speaker, null)).toEqual([]);
  const taken = takeOver(content, "spka", proposal);
  expect(taken.speakers).toEqual([{ ...speaker, kana: "みほん いちろう" }, content.speakers[1]]);
});

test("nothing is read out of an empty column", () => {
  expect(readProposal(null)).toBeNull();
  expect(readProposal({ profile: 5 })).toBeNull();
  expect(readProposal({ profile: "紹介" })).toEqual({ kana: "", affiliation: "", title: "", profile: "紹介" });
});
