import { describe, expect, it } from "vitest";
import { onlyAsks } from "./form-words";
import { type AliasForm, readAliasForm } from "./read-alias-form";

const area = { municipalityCode: "222127", latitude: 34.86691, longitude: 138.32371 };
const form: AliasForm = {
  alias: " みどり-12 ",
  areaLabel: "焼津市 大村のあたり",
  area,
  targets: ["elderly", "elderly", "hikikomori"],
  likes: "花と　将棋",
  wants: "",
  keepsWords: false,
};

const problemsOf = (more: Partial<AliasForm>) => {
  const read = readAliasForm({ ...form, ...more });
  return read.ok ? [] : read.problems.map(({ field, problem }) => `${field}: ${problem}`);
};

describe("the form of an alias", () => {
  it("becomes words, the place made rough", () => {
    expect(readAliasForm(form)).toEqual({
      ok: true,
      input: {
        alias: "みどり-12",
        area: { label: "焼津市 大村のあたり", municipalityCode: "222127", latitude: 34.865, longitude: 138.325 },
        targets: ["elderly", "hikikomori"],
        likes: "花と 将棋",
        wants: "",
      },
    });
    const plain = { ...form, areaLabel: "", targets: [] };
    expect(readAliasForm(plain)).toMatchObject({ ok: true, input: { area: null, targets: [] } });
  });

  it.each([
    [{ alias: "" }, ["alias: empty"]],
    [{ alias: "み".repeat(21) }, ["alias: long"]],
    [{ alias: "山田太郎" }, ["alias: fullName"]],
    [{ alias: "山田 花子さん" }, ["alias: fullName"]],
    [{ alias: "090-1234-5678" }, ["alias: phone"]],
    [{ alias: "ケース番号12345" }, ["alias: caseNumber"]],
    [{ alias: "みどり19450101" }, ["alias: number"]],
    [{ alias: "認知症さん" }, ["alias: sensitive"]],
    [{ alias: "認知症さん", keepsWords: true }, ["alias: sensitive"]],
    [{ areaLabel: "焼津市大村1丁目2番3号" }, ["area: address"]],
    [{ area: null }, ["area: unknown"]],
    [{ areaLabel: "あ".repeat(41) }, ["area: long"]],
    [{ targets: ["elderly", "secret"] }, ["targets: unknown"]],
    [{ likes: "山田太郎さんの歌" }, ["likes: fullName"]],
    [{ wants: "０９０−１２３４−５６７８に電話" }, ["wants: phone"]],
    [{ wants: "昭和20年1月2日生まれの会" }, ["wants: birthDate"]],
    [{ likes: "あ".repeat(121), wants: "い".repeat(121) }, ["likes: long", "wants: long"]],
    [{ likes: "うつ病の会で話すこと" }, ["likes: sensitive"]],
    [{ alias: "", likes: "a@example.jp", wants: "うつ病" }, ["alias: empty", "likes: email", "wants: sensitive"]],
  ] as [Partial<AliasForm>, string[]][])("%j: %j", (more, problems) => {
    expect(problemsOf(more)).toEqual(problems);
  });

  it("asks before it keeps what tells of an illness, and never keeps what leads to a person", () => {
    expect(problemsOf({ likes: "うつ病の会で話すこと", keepsWords: true })).toEqual([]);
    expect(problemsOf({ likes: "090-1234-5678", keepsWords: true })).toEqual(["likes: phone"]);
    const asked = readAliasForm({ ...form, likes: "うつ病の会" });
    expect(asked.ok ? null : asked.problems).toEqual([{ field: "likes", problem: "sensitive", found: ["うつ病"] }]);
    expect(onlyAsks(asked.ok ? [] : asked.problems)).toBe(true);
    expect(onlyAsks([])).toBe(false);
    expect(onlyAsks([{ problem: "sensitive" }, { problem: "phone" }])).toBe(false);
  });
});
