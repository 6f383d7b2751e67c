import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from "react-router-dom/server";
import { describe, expect, it } from "vitest";
import { AnswerPage } from "~/components/questionnaire/answer-page";
import { QuestionnaireResultsPage } from "~/components/questionnaire/results-page";
import { AfterDoor } from "~/components/symposium/after-door";
import { publishable } from "~/domain/questionnaire/published-results";
import { questionnaireContentSchema } from "~/domain/questionnaire/questionnaire-content";
import { questionsOf } from "~/domain/questionnaire/questionnaire-form";
import { summarise } from "~/domain/questionnaire/results";
import { ja } from "~/i18n/ja";
import { TranslateProvider } from "~/i18n/translate-context";
import { DeskVoicesPage } from "./desk-voices-page";
import { HistoryPage } from "./history-page";
import { VoicesPage } from "./voices-page";

/** As it comes before any script. */
async function render(element: ReactElement): Promise<string> {
  const routes = [{ path: "*", element }];
  const context = await createStaticHandler(routes).query(new Request("http://localhost:3000/"));
  if (context instanceof Response) throw new Error(`answered ${context.status}`);
  return renderToStaticMarkup(
    <TranslateProvider messages={ja} messagesPath="" locale="ja">
      <StaticRouterProvider router={createStaticRouter(routes, context)} context={context} hydrate={false} />
    </TranslateProvider>,
  );
}

const CONTENT = questionnaireContentSchema.parse({
  title: "見本のアンケート",
  sections: [{ id: "s", questions: [{ id: "good", kind: "scale5", label: "役に立ちましたか", isRequired: true }] }],
});
const RESULTS = summarise(
  CONTENT,
  Array.from({ length: 6 }, () => ({ good: 4 })),
);
const PUBLISHED = publishable(RESULTS, new Map(questionsOf(CONTENT).map((one) => [one.id, one])))!;
const SUBJECT = { type: "record" as const, path: "/archive/rec_1", title: "見本の記録", version: 2 };
const CHANGE = {
  ...{ id: "anc_1", voice: "字が小さい", change: "字を大きくした", changedOn: "2026-11-20" },
  ...{ fromVersion: 1, inVersion: 2 },
};
const DESK_CHANGE = { ...CHANGE, isPublished: false, stamp: "x.1" };
const ROOT = "/municipalities/222127/desk/archive/rec_1";

describe("what was answered and what was changed", () => {
  it("stands version by version, each under an id of its own", async () => {
    const versions = [2, 1].map((version) => ({ version, results: PUBLISHED }));
    const html = await render(
      <VoicesPage subject={SUBJECT} voices={{ canAnswer: true, versions, changes: [CHANGE] }} />,
    );
    expect(html).toContain("第2版へのアンケートの結果");
    expect(html).toContain("字を大きくした");
    expect(html).toContain("2026年11月20日（金）");
    expect(html).toContain('href="/archive/rec_1/questionnaire"');
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("says that there is nothing yet", async () => {
    const html = await render(
      <VoicesPage subject={SUBJECT} voices={{ canAnswer: false, versions: [], changes: [] }} />,
    );
    expect(html).toContain("まだありません");
    expect(html).not.toContain("/questionnaire");
  });

  it("is written at the desk, each form with its own fields", async () => {
    const html = await render(
      <DeskVoicesPage
        subject={SUBJECT}
        root={ROOT}
        changes={[DESK_CHANGE]}
        publicPath="/archive/rec_1/voices"
        done={null}
        answer={{
          of: null,
          values: { voice: ["書きかけ"] },
          problems: [{ field: "change", code: "noChange", values: {} }],
          theirs: null,
        }}
      />,
    );
    expect(html).toContain('value="publish:anc_1"');
    expect(html).toContain('value="save:anc_1"');
    expect(html).toContain('href="#new-change"');
    expect(html).toContain("書きかけ");
    expect(html).toContain('id="anc_1-voice"');
    expect(html).toContain('value="2026年11月20日（金）"');
  });

  it("keeps what was typed when a colleague was first", async () => {
    const answer = { of: "anc_1", values: { voice: ["わたしの言葉"] }, problems: [], theirs: DESK_CHANGE };
    const props = { subject: SUBJECT, root: ROOT, changes: [DESK_CHANGE], publicPath: null, done: null, answer };
    const html = await render(<DeskVoicesPage {...props} />);
    expect(html).toContain("ほかの人が、先に保存しました");
    expect(html).toContain("わたしの言葉");
    expect(html).toContain("字が小さい");
  });

  it("shows every version of a record with the changes made in it", async () => {
    const revisions = [
      { number: 2, publishedAt: "2026-11-21T00:00:00Z", changeNote: "字を直しました。" },
      { number: 1, publishedAt: "2026-11-01T00:00:00Z", changeNote: "" },
    ];
    const html = await render(<HistoryPage subject={SUBJECT} revisions={revisions} changes={[CHANGE]} />);
    expect(html).toContain("字を直しました。");
    expect(html).toContain("はじめて公開しました。");
    expect(html).toContain('href="/archive/rec_1/voices#anc_1"');
    expect(html.match(/字を大きくした/g)).toHaveLength(1);
  });
});

describe("an アンケート about a version", () => {
  const door = {
    ...{ id: "q", state: "open" as const, content: CONTENT, isAnonymous: true, opensAt: null, closesAt: null },
    ...{ subjectType: "record" as const, subjectId: "rec_1" },
  };

  it("names the version it is about in its form, and says when there is a newer one", async () => {
    const plain = await render(<AnswerPage door={door} isThanked={false} subject={SUBJECT} answer={null} />);
    expect(plain).toContain('<input type="hidden" name="subjectVersion" value="2"/>');
    expect(plain).toContain("第2版についてのアンケートです。");
    expect(plain).not.toContain("書いているあいだに");
    const answer = { values: { good: 4 }, problems: {}, isLate: false, isOtherVersion: true };
    const again = await render(<AnswerPage door={door} isThanked={false} subject={SUBJECT} answer={answer} />);
    expect(again).toContain("書いているあいだに、第2版になりました。");
    expect(again).toMatch(/value="4"[^>]*checked|checked[^>]*value="4"/);
  });

  it("can be published of the version before while the present one is open", async () => {
    const questionnaire = {
      ...{ id: "q", content: CONTENT, version: 3, isAnonymous: true, isOpenToAll: true, state: "open" as const },
      ...{ opensAt: null, closesAt: null, resultsPublishedAt: null, answers: 12, links: { made: 0, used: 0 } },
    };
    const versions = [2, 1].map((version) => ({ version, answers: 6 }));
    const show = (version: number) =>
      render(
        <QuestionnaireResultsPage
          {...{ questionnaire, versions, version, results: RESULTS, published: PUBLISHED, root: ROOT }}
          subject={SUBJECT}
          publicPath="/archive/rec_1/voices"
          done={null}
          refusal={null}
        />,
      );
    expect(await show(1)).toContain('value="publish"');
    expect(await show(2)).not.toContain('value="publish"');
  });
});

describe("the page of a symposium that is over", () => {
  const nothing = { records: [], materials: [], answers: null, numbers: null };

  it("leads to what stays of it", async () => {
    const materials = [{ key: "m", title: "当日資料", pages: 12, url: "/archive/rec_1/files/fil_1" }];
    const after = { ...nothing, materials, answers: 18, numbers: { kind: "attended" as const, people: 32 } };
    const html = await render(<AfterDoor path="/symposia/sym_1" after={after} />);
    expect(html).toContain("当日資料");
    expect(html).toContain("12ページ");
    expect(html).toContain('href="/symposia/sym_1/results"');
    expect(html).toContain("32人");
  });

  it("says nothing while nothing came of it", async () => {
    expect(await render(<AfterDoor path="/symposia/sym_1" after={nothing} />)).not.toContain("このシンポジウムの記録");
  });
});
