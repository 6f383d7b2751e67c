import { describe, expect, it } from "vitest";
import { THEME_KEYS } from "~/domain/directory/vocabulary";
import { themeTerms } from "~/domain/directory/vocabulary-terms";
import { stripPrivateFields } from "~/domain/exporting/strip-private-fields";
import { sheetWords } from "~/i18n/sheet-paper";
import { rubyReading, withoutRuby } from "~/shared/ruby-text";
import { aListing, aPerson } from "../../../tests/factories/listing-record";
import {
  readSheetForm,
  SHEET_LANGUAGES,
  type SheetContent,
  sheetContentSchema,
  sheetPreviewPath,
} from "./handover-sheet";
import { toSheetListing } from "./sheet-listing";
import { sheetView } from "./sheet-view";

const now = new Date("2026-11-24T01:30:00Z");
const place = { prefecture: "静岡県", prefectureKana: "しずおかけん", name: "焼津市", kana: "やいづし" };
type Options = { more?: Parameters<typeof aListing>[0]; language?: SheetContent["language"] };
const sheetOf = ({ more = {}, language = "ja" }: Options = {}) =>
  toSheetListing({ listing: stripPrivateFields(aListing(more)), place, language, now });
const linesOf = (listing: ReturnType<typeof sheetOf>, key: string) =>
  listing.blocks.find((block) => block.key === key)?.lines.map(({ text }) => withoutRuby(text));

describe("a place on a sheet", () => {
  it("says what, when, where, how, whom to ask and what it costs", () => {
    const sheet = sheetOf({ more: { accessNote: "焼津駅から歩いて5分", costNote: "お茶代100円", costKind: "paid" } });
    expect(Object.fromEntries(sheet.blocks.map(({ key }) => [key, linesOf(sheet, key)]))).toEqual({
      what: ["お茶を飲む部屋です。"],
      when: ["火 10:00～12:00（祝日を除く）", "要予約"],
      where: ["静岡県焼津市本町二丁目16-32", "3階"],
      access: ["焼津駅から歩いて5分"],
      how: [
        "電話をして、「居場所ひなたのことを聞きたいです」と言います。",
        "行ってみます。はじめは、だれかといっしょでも大丈夫です。",
      ],
      who: ["ひなたの会の人"],
      cost: ["お金がかかります。", "お茶代100円"],
      forWhom: ["だれでも、来ていいです。"],
    });
    expect(sheet.phone).toEqual({ number: "054-000-7777", extension: "21" });
    expect(sheet.nextDates).toEqual(["2026-11-24", "2026-12-01", "2026-12-08"]);
  });

  it("reads prefecture and town of the address, and nothing it does not know", () => {
    const where = sheetOf().blocks.find(({ key }) => key === "where")!.lines[0]!;
    expect(where).toEqual({
      text: "｜静岡県《しずおかけん》｜焼津市《やいづし》本町二丁目16-32",
      isOriginal: false,
    });
    expect(sheetOf({ language: "en" }).blocks.find(({ key }) => key === "where")!.lines[0]!.isOriginal).toBe(true);
  });

  it("gives readings to the name and who runs it, in hiragana", () => {
    const organization = { id: "org", name: "日向の会", kana: "ヒナタノカイ", url: null };
    const sheet = sheetOf({ more: { kana: "イバショヒナタ", organization } });
    expect(sheet.kana).toBe("いばしょひなた");
    expect(sheet.blocks.find(({ key }) => key === "who")!.lines[0]!.text).toBe(
      "｜日向の会《ひなたのかい》の人《ひと》",
    );
  });

  it("says of 対象 only that anyone may come", () => {
    expect(linesOf(sheetOf({ more: { targets: ["dementia", "hardship"] } }), "forWhom")).toBeUndefined();
    expect(JSON.stringify(sheetOf({ more: { targets: ["hikikomori"] } }))).not.toContain("hikikomori");
  });

  it("takes no marks of readings out of what others wrote", () => {
    const sheet = sheetOf({ more: { name: "会《かい》", parkingNote: "3台《要予約》" } });
    expect(linesOf(sheet, "access")).toEqual(["車をとめる場所: 3台〈要予約〉"]);
    expect(linesOf(sheet, "how")![0]).toContain("会〈かい〉のこと");
  });

  it("tells what is paused, by telephone only, of unknown hours or not confirmed", () => {
    const paused = sheetOf({ more: { capacityState: "paused" } });
    expect(linesOf(paused, "when")![0]).toMatch(/^いまは、休んでいます/);
    expect(paused.nextDates).toEqual([]);
    const bare = sheetOf({
      more: {
        reach: ["phone"],
        openingHours: null,
        openingNote: null,
        connectWays: [],
        phone: null,
        confirmedAt: null,
      },
    });
    expect(linesOf(bare, "where")).toEqual(["電話で話します。行く場所はありません。"]);
    expect(linesOf(bare, "when")).toEqual(["日にちと時間は、行く前に聞いてください。"]);
    expect(bare.isUnconfirmed).toBe(true);
  });
});

it("shows no number to who is to be connected by a professional", () => {
  const sheet = sheetOf({ more: { connectWays: ["professional"] } });
  expect(sheet.phone).toBeNull();
  expect(linesOf(sheet, "how")).toEqual(["この紙をくれた人に話します。その人が、先に連絡します。"]);
});

describe("a person on a sheet", () => {
  it("is met through who gave the sheet, and leaves nothing that leads to their door", () => {
    const secrets = ["16-32", "3階", "34.866912", "054-000", "hinata@", "hinata.example"];
    for (const language of SHEET_LANGUAGES) {
      const sheet = toSheetListing({ listing: stripPrivateFields(aPerson()), place, language, now });
      const out = JSON.stringify(sheet);
      expect(secrets.filter((secret) => out.includes(secret))).toEqual([]);
      expect(sheet.phone).toBeNull();
    }
    const sheet = toSheetListing({ listing: stripPrivateFields(aPerson()), place, language: "ja", now });
    expect(linesOf(sheet, "area")![0]).toBe("焼津市本町二丁目");
    expect(linesOf(sheet, "who")).toEqual(["この紙をくれた人"]);
  });
});

describe.each(SHEET_LANGUAGES)("the sheet in %s", (language) => {
  const content: SheetContent = {
    language,
    madeOn: "2026-11-24",
    listings: [sheetOf({ language }), { ...sheetOf({ language }), id: "lst_gone", kind: "person", name: "ひなたさん" }],
  };

  it("is what its schema takes, unchanged", () => {
    expect(sheetContentSchema.parse(JSON.parse(JSON.stringify(content)))).toEqual(content);
  });

  it("says the next days from the day it is looked at, and what is gone", () => {
    const view = sheetView(content, { today: "2026-12-02", goneIds: new Set(["lst_gone"]) });
    const [shown, gone] = view.listings;
    expect(gone).toMatchObject({ isGone: true, name: null });
    const first = shown!.isGone ? "" : withoutRuby(shown!.blocks.find(({ key }) => key === "when")!.lines[0]!.text);
    expect(first.trim()).toBe(
      { ja: "次は 12月8日（火）", easy: "つぎは 12月8日（火）", en: "Next: Tue 8 Dec" }[language],
    );
    expect(JSON.stringify(gone)).not.toContain("ひなたさん");
  });
});

describe("the words of a sheet and the vocabulary", () => {
  it.each(THEME_KEYS)("agree on %s", (theme) => {
    expect(
      rubyReading(sheetWords("ja").theme[theme]).replace(/[ァ-ヶ]/g, (letter) =>
        String.fromCharCode(letter.charCodeAt(0) - 0x60),
      ),
    ).toBe(themeTerms[theme].kana);
    expect(withoutRuby(sheetWords("ja").theme[theme])).toBe(themeTerms[theme].label.ja);
    expect(withoutRuby(sheetWords("easy").theme[theme])).toBe(themeTerms[theme].plain);
    expect(sheetWords("en").theme[theme]).toBe(themeTerms[theme].label.en);
  });
});

describe("the form of a sheet", () => {
  it("takes each listing once, in a known language", () => {
    const read = readSheetForm({ listings: ["a", "b", "a", ""], language: "easy" });
    expect(read).toEqual({ input: { listingIds: ["a", "b"], language: "easy" } });
    expect(sheetPreviewPath({ listingIds: ["a", "b"], language: "easy" })).toBe(
      "/desk/sheets/preview?listing=a&listing=b&language=easy",
    );
  });

  it.each([
    [[], "ja", ["none"]],
    [["1", "2", "3", "4", "5", "6", "7"], "ja", ["many"]],
    [["1"], "fr", ["language"]],
    [[], "", ["none", "language"]],
  ])("refuses %j in %j", (listings, language, problems) => {
    expect(readSheetForm({ listings, language })).toEqual({ problems });
  });
});
