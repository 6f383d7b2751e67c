import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { markTerms, prepareTerms } from "~/domain/glossary/mark-terms";
import { termMarkHtml } from "~/domain/glossary/term-mark-html";
import { ja } from "~/i18n/ja";
import { TranslateProvider } from "~/i18n/translate-context";
import { MarkedText } from "./marked-text";

const term = { id: "trm_1", word: "つなぎ直し", reading: "つなぎなおし", plain: "<説明>", forms: ["つなぎ直し"] };

function rendered(text: string): string {
  const pieces = markTerms([text], prepareTerms([term]))[0] ?? [];
  return renderToStaticMarkup(
    <TranslateProvider messages={ja} messagesPath="" locale="ja">
      <MarkedText pieces={pieces} terms={[term]} />
    </TranslateProvider>,
  );
}

describe("a text with its words explained", () => {
  it("is the text alone where there is no word of the glossary", () => {
    expect(rendered("畑の<水やり>")).toBe("畑の&lt;水やり&gt;");
  });

  it("opens the explanation by a button, without scripts", () => {
    const html = rendered("次はつなぎ直しです");
    const id = /popovertarget="([^"]+)"/.exec(html)?.[1];
    expect(id).toBeTruthy();
    expect(html).toContain(`id="${id}" popover="auto"`);
  });

  it("is the same as in texts that come as HTML", () => {
    const html = rendered("次はつなぎ直しです");
    const id = /popovertarget="([^"]+)"/.exec(html)?.[1] ?? "";
    const mark = termMarkHtml({ text: "つなぎ直し", term, id, moreLabel: ja.glossary.mark.more });
    expect(html).toBe(`次は${mark}です`);
  });
});
