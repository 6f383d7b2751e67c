import { describe, expect, it } from "vitest";
import { EMPTY_RECORD, type RecordContent, recordContentSchema } from "./record-content";
import { refusalOf } from "./refusal";

const spoken = (consent: string, symposiumSpeakerId: string | null = null): RecordContent =>
  recordContentSchema.parse({ speakers: [{ id: "spk1", name: "見本 花子", consent, symposiumSpeakerId }] });
const live = (recording: "yes" | "no" | "unasked", slides: "yes" | "no" | "unasked") =>
  new Map([["s1", { recording, slides }]]);

describe("a speaker's no", () => {
  it.each<[string, RecordContent, RecordContent, ReturnType<typeof live>, boolean, boolean]>([
    ["nobody said no", spoken("yes"), spoken("yes"), new Map(), false, false],
    ["nobody was asked", spoken("unasked"), spoken("unasked"), new Map(), false, false],
    ["no in what is published", spoken("no"), spoken("no"), new Map(), true, false],
    ["no written into the draft since", spoken("yes"), spoken("no"), new Map(), true, false],
    [
      "no by the speaker's own link, over the host's yes",
      spoken("yes", "s1"),
      spoken("yes", "s1"),
      live("no", "yes"),
      true,
      false,
    ],
    ["no to slides alone", spoken("yes", "s1"), spoken("yes", "s1"), live("yes", "no"), false, true],
    ["the link was written into the draft since", spoken("yes"), spoken("yes", "s1"), live("yes", "no"), false, true],
    [
      "a speaker of the symposium who is not in the record",
      spoken("yes"),
      spoken("yes"),
      live("no", "no"),
      false,
      false,
    ],
    ["somebody new in the draft", EMPTY_RECORD, spoken("no"), new Map(), false, false],
  ])("%s", (_, content, draft, consents, isRefused, slidesRefused) => {
    expect(refusalOf(content, draft, consents)).toEqual({ isRefused, slidesRefused });
  });
});
