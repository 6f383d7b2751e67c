import { describe, expect, it } from "vitest";
import { renderMarkdown } from "./render-markdown.server";

describe("a summary in Markdown", () => {
  it("becomes paragraphs, lists and headings below those of the page", () => {
    const html = renderMarkdown("# 見出し\n\n一行目\n二行目\n\n- **太い**");
    expect(html).toBe("<h3>見出し</h3>\n<p>一行目<br>\n二行目</p>\n<ul>\n<li><strong>太い</strong></li>\n</ul>\n");
  });

  it("begins its headings at the third level, whatever the writer began with", () => {
    expect(renderMarkdown("## 上\n\n### 下")).toBe("<h3>上</h3>\n<h4>下</h4>\n");
  });

  it("shows HTML as text and links only what is safe", () => {
    for (const bad of [
      "<script>x</script>",
      '<img src=x onerror="x">',
      "[a](javascript:alert(1))",
      "![a](https://a.jp/b.png)",
    ]) {
      expect(renderMarkdown(bad)).not.toMatch(/<(script|img)|href="javascript/i);
    }
    expect(renderMarkdown("https://example.jp/a")).toContain(
      'href="https://example.jp/a" rel="noopener noreferrer nofollow"',
    );
  });
});
