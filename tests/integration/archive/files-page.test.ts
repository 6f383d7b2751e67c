import { describe, expect, it } from "vitest";
import type { DeskFile } from "~/domain/archive/archive-file";
import { renderFiles, renderUploadForm } from "./render-files";

const FILE: DeskFile = {
  ...{ id: "fil_1", kind: "slides", name: "当日資料.pdf", type: "application/pdf", bytes: 1_400_000, seconds: null },
  ...{ pages: 12, width: 1600, height: 900, createdAt: "2026-11-22T00:05:00Z", uses: [], isPublished: false },
  url: "/archive/rec_1/files/fil_1",
};

describe("a file in the list", () => {
  const show = (more: Partial<DeskFile>) => renderFiles(7, [{ ...FILE, ...more }]);

  it("tells what it is, and is put into the draft that was seen", async () => {
    const html = await show({});
    expect(html).toContain("スライド・1 MB・12ページ・1600×900");
    expect(html).toContain("2026年11月22日（日） 9:05");
    expect(html).toContain('src="/archive/rec_1/slides/1.webp?file=fil_1"');
    expect(html).toContain('name="draftVersion" value="7"');
    expect(html).toContain("「スライド」に使う");
    expect(html).toContain("「配布資料」に使う");
  });

  it("is deleted only when nobody needs it", async () => {
    expect(await show({})).toContain('value="delete"');
    expect(await show({ uses: ["slides"] })).not.toContain('value="delete"');
    expect(await show({ isPublished: true })).not.toContain('value="delete"');
  });

  it("is taken out of where it stands", async () => {
    const html = await show({ uses: ["slides"] });
    expect(html).toContain("「スライド」から外す");
    expect(html).not.toContain("「スライド」に使う");
  });
});

it("is sent without scripts by a plain form that asks for the kind first", async () => {
  const limits = { video: 4e9, audio: 4e9, poster: 2e7, slides: 1e8, handout: 1e8 };
  const action = "/municipalities/222127/desk/archive/rec_1/upload";
  const html = await renderUploadForm(action, limits);
  const form = /<form[^>]*>/.exec(html)?.[0] ?? "";
  expect(form).toContain('method="post"');
  expect(form.toLowerCase()).toContain('enctype="multipart/form-data"');
  expect(form).toContain(`action="${action}"`);
  expect(html.indexOf('name="kind"')).toBeLessThan(html.indexOf('name="file"'));
  expect(html).toContain("映像（MP4・WebM、4.0 GB まで）");
});
