import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from "react-router-dom/server";
import { describe, expect, it } from "vitest";
import type { EverythingHits, EverythingTabPage, PassageHit } from "~/domain/search/everything-page";
import type { EverythingQuery } from "~/domain/search/everything-query";
import { ja } from "~/i18n/ja";
import { TranslateProvider } from "~/i18n/translate-context";
import { ElsewhereLinks } from "./elsewhere-links";
import { EverythingFilters } from "./everything-filters";
import { EverythingOverview } from "./everything-overview";
import { EverythingResults } from "./everything-results";
import { EverythingTabs } from "./everything-tabs";

async function rendered(element: ReactElement): Promise<string> {
  const routes = [{ path: "*", element }];
  const context = await createStaticHandler(routes).query(new Request("http://localhost:3000/search"));
  if (context instanceof Response) throw new Error(`answered ${context.status}`);
  return renderToStaticMarkup(
    <TranslateProvider messages={ja} messagesPath="" locale="ja">
      <StaticRouterProvider router={createStaticRouter(routes, context)} context={context} hydrate={false} />
    </TranslateProvider>,
  );
}

const PASSAGE: PassageHit = {
  ...{ id: "p1", path: "/archive/rec_a?t=754&language=ja#transcript", recordId: "rec_a", recordTitle: "見本のパネル" },
  ...{ recordedOn: "2025-11-20", hostName: "焼津市", isSample: true, language: "ja", speaker: "見本 花子" },
  ...{ startMs: 754_000, endMs: 761_000, text: "もどしとは<b>", matches: [[0, 3]], before: "前の話", after: "" },
};

type FoundPage = EverythingTabPage & { query: EverythingQuery };

function page(found: EverythingHits, more: Partial<FoundPage> = {}): FoundPage {
  const total = found.hits.length;
  return {
    view: "tab",
    ...{ query: { text: "もどし", tab: found.tab, filters: {}, page: 1 }, state: "ok", found, total },
    counts: { listings: 0, symposia: 0, records: 2, passages: 0, terms: 0, [found.tab]: total },
    ...{ totalIsExact: true, pageCount: 1, groups: [], relaxed: false, ...more },
  } as FoundPage;
}

describe("the results of a search of everything", () => {
  it("show what was said with its words marked, and lead to the second", async () => {
    const html = await rendered(<EverythingResults page={page({ tab: "passages", hits: [PASSAGE] })} />);
    expect(html).toContain('href="/archive/rec_a?t=754&amp;language=ja#transcript"');
    expect(html).toContain("0:12:34から見る");
    expect(html).toMatch(/<mark[^>]*>もどし<\/mark>とは&lt;b&gt;/);
    expect(html).toContain("見本のパネル / 2025年11月20日（木） / 焼津市");
    expect(html).toContain("前に話されたこと");
    expect(html).not.toContain("後に話されたこと");
  });

  it("show the ways out when nothing was found", async () => {
    const empty = page({ tab: "passages", hits: [] });
    const query = { ...empty.query, filters: { year: "2025" } };
    const html = await rendered(<EverythingResults page={{ ...empty, query }} />);
    expect(html).toContain("見つかりませんでした");
    expect(html).toContain("記録に2件あります");
    expect(html).toContain(`href="/search?q=${encodeURIComponent("もどし")}&amp;tab=passages"`);
  });

  it("say that another engine answers, and that near spellings were taken", async () => {
    const html = await rendered(
      <EverythingResults page={page({ tab: "passages", hits: [PASSAGE] }, { state: "degraded", relaxed: true })} />,
    );
    expect(html).toContain(ja.everything.degraded);
    expect(html).toContain(ja.everything.relaxed);
  });

  it("show the first few of everything, and lead to the rest", async () => {
    const { query, counts } = page({ tab: "passages", hits: [PASSAGE] });
    const all = { ...query, tab: null };
    const answer = { view: "overview", state: "ok", relaxed: false } as const;
    const parts: EverythingHits[] = [{ tab: "passages", hits: [PASSAGE] }];
    const overview = { ...answer, query: all, counts: { ...counts, passages: 12 }, parts };
    const html = await rendered(<EverythingOverview page={overview} />);
    expect(html).toContain("話されたこと: 12件");
    expect(html).toContain(`href="/search?q=${encodeURIComponent("もどし")}&amp;tab=passages"`);
    expect(html).toContain("話されたことの12件を全部見る");
    const nothing = await rendered(<EverythingOverview page={{ ...overview, counts, parts: [] }} />);
    expect(nothing).toContain("見つかりませんでした");
  });

  it("have a tab for each place with its number, the open one told to screen readers", async () => {
    const { query, counts } = page({ tab: "passages", hits: [PASSAGE] });
    const html = await rendered(<EverythingTabs query={query} counts={counts} />);
    expect(html.match(/aria-current="page"/g)).toHaveLength(1);
    expect(html).toMatch(/aria-current="page"[^>]*>話されたこと<span[^>]*>1<\/span>/);
  });

  it("are narrowed by links, and widened again", async () => {
    const { query } = page({ tab: "passages", hits: [] });
    const choice = { value: "2025", label: "2025", count: 3, isChosen: true };
    const groups = [{ name: "year" as const, choices: [choice, { ...choice, value: "2024", isChosen: false }] }];
    const html = await rendered(<EverythingFilters query={{ ...query, filters: { year: "2025" } }} groups={groups} />);
    expect(html).toContain('aria-label="2025年を外す"');
    expect(html).toContain("year=2024");
  });

  it("are told of on the pages of one thing", async () => {
    const html = await rendered(<ElsewhereLinks text="もどし" elsewhere={[{ tab: "passages", count: 12 }]} />);
    expect(html).toContain("「もどし」は話されたことに12件");
    expect(await rendered(<ElsewhereLinks text="もどし" elsewhere={[]} />)).toBe("");
  });
});
