import { describe, expect, it } from "vitest";
import { oembedAnswer, readOembed } from "./oembed";

const baseUrl = "https://wa.example.jp";
const read = (values: Record<string, string>) => readOembed(new URLSearchParams(values), baseUrl);

describe("oEmbed", () => {
  it("reads the address of a record, at a second and within the room there is", () => {
    expect(read({ url: `${baseUrl}/archive/rec_1?t=75`, maxwidth: "400", maxheight: "9999" })).toEqual({
      ...{ problem: null, recordId: "rec_1", second: 75, maxWidth: 400, maxHeight: 560 },
    });
  });

  it.each([
    [{}, "noUrl"],
    [{ url: "rec_1" }, "notOurs"],
    [{ url: "https://other.example.jp/archive/rec_1" }, "notOurs"],
    [{ url: `${baseUrl}/symposia/sym_1` }, "notOurs"],
    [{ url: `${baseUrl}/archive/rec_1/files/fil_1` }, "notOurs"],
  ])("refuses %o", (values, problem) => expect(read(values)).toEqual({ problem }));

  it("answers with a frame whose title cannot break out of it", () => {
    const asked = read({ url: `${baseUrl}/archive/rec_1?t=75` });
    if (asked.problem !== null) throw new Error("refused");
    const record = { id: "rec_1", title: '"><script>', hostName: "見本市" };
    const { html } = oembedAnswer(asked, { record, siteName: "人々の輪", baseUrl });
    expect(html).toContain('src="https://wa.example.jp/embed/archive/rec_1?t=75"');
    expect(html).toContain('title="&quot;>&lt;script>"');
    expect(html).not.toContain("<script");
  });
});
