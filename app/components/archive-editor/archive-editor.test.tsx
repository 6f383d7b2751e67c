import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from "react-router-dom/server";
import { describe, expect, it } from "vitest";
import type { DeskRecord } from "~/domain/archive/desk-records";
import type { RecordProblem } from "~/domain/archive/find-record-problems";
import { recordContentSchema } from "~/domain/archive/record-content";
import type { RecordFormProblem } from "~/domain/archive/record-form";
import { recordSectionValues } from "~/domain/archive/record-section-values";
import { ja } from "~/i18n/ja";
import { TranslateProvider } from "~/i18n/translate-context";
import { BasicsPart } from "./basics-part";
import { ChaptersPart } from "./chapters-part";
import { CirclePart } from "./circle-part";
import { DocumentsPart } from "./documents-part";
import { LicencePart } from "./licence-part";
import { MediaPart } from "./media-part";
import { MeetingsPart } from "./meetings-part";
import { PublishPart, WithdrawPart } from "./publish-part";
import { RecordEditorPage } from "./record-editor-page";
import { RecordDoors, RecordOverview } from "./record-overview";
import { SlidesPart } from "./slides-part";
import { SpeakersPart } from "./speakers-part";

/** As it comes before any script. */
async function render(element: ReactElement): Promise<string> {
  const routes = [{ path: "*", element }];
  const context = await createStaticHandler(routes).query(new Request("http://localhost:3000/desk"));
  if (context instanceof Response) throw new Error(`answered ${context.status}`);
  return renderToStaticMarkup(
    <TranslateProvider messages={ja} messagesPath="" locale="ja">
      <StaticRouterProvider router={createStaticRouter(routes, context)} context={context} hydrate={false} />
    </TranslateProvider>,
  );
}

const content = recordContentSchema.parse({
  ...{ title: "見本の記録", seconds: 600, recordedOn: "2026-10-01", slidesFileId: "fil_s" },
  speakers: [{ id: "spk1", name: "見本 花子", consent: "no", symposiumSpeakerId: "s1" }],
  chapters: [{ id: "chp1", ms: 0, title: "はじめに" }],
  handouts: [{ id: "hnd1", title: "資料" }],
  publications: [{ id: "pub1", kind: "guide", title: "手引き", pages: 118 }],
  meetings: [{ id: "mtg1", group: "workingGroup", number: 11 }],
});
const problem = (code: RecordProblem["code"], at: string, severity: RecordProblem["severity"] = "stops") => ({
  ...{ code, at, severity },
  values: { name: "見本 花子", title: "資料", count: 2 },
});
const record: DeskRecord = {
  ...{ id: "rec_1", hostCode: "222127", hostName: "焼津市", coHosts: [], isSample: true, content, version: 3 },
  symposium: {
    ...{ id: "sym_1", title: "見本のシンポジウム", programme: ["基調講演"] },
    speakers: [{ id: "s1", name: "見本 花子", recording: "yes", slides: "no" }],
  },
  ...{ series: null, published: content, publishedAt: "2026-11-01T00:00:00Z", revision: 2, state: "published" },
  ...{ withdrawnNote: "", hasUnpublished: true, refusal: { isRefused: true, slidesRefused: true } },
  problems: [problem("speakerRefused", "speakers.spk1"), problem("noCaptions", "captions", "warns")],
  files: [
    { id: "fil_s", kind: "slides", name: "当日.pdf", type: "application/pdf", bytes: 9, seconds: null, pages: 5 },
  ],
  tracks: [{ language: "ja", cueCount: 12, brokenCount: 2 }],
};
const form = (section: Parameters<typeof recordSectionValues>[0], problems: RecordFormProblem[] = []) => ({
  values: recordSectionValues(section, content),
  problems,
});

describe("the editor of a record", () => {
  it("has every part with its fields, in words", async () => {
    const { files } = record;
    const html = await render(
      <>
        <BasicsPart {...form("basics")} series={[{ id: "ars_1", title: "映像教材" }]} previewHtml="<p>話</p>" />
        <SpeakersPart {...form("speakers")} speakers={content.speakers} linked={record.symposium?.speakers ?? []} />
        <MediaPart {...form("media")} files={files} filesPath="/files" />
        <ChaptersPart {...form("chapters")} chapters={content.chapters} programme={[]} isProgrammeShown={false} />
        <SlidesPart {...form("slides")} files={files} filesPath="/files" />
        <DocumentsPart {...form("documents")} content={content} files={files} />
        <MeetingsPart {...form("meetings")} meetings={content.meetings} />
        <CirclePart {...form("circle")} chosen={[{ id: "lst_1", name: null }]} found={null} terms={[]} />
        <LicencePart {...form("licence")} />
      </>,
    );
    expect(html).not.toMatch(/archiveDesk\.|archive\.|symposiumDesk\./);
    expect(html).toContain("0:00:00 はじめに</textarea>");
    expect(html).toContain("作業部会 第11回");
    expect(html).toContain("当日.pdf（5ページ）");
    expect(html).toContain("本人の答え：録画 よい、資料 公開しない");
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const places = ["title", "summary", "recordedOn", "media", "poster", "audio", "chapters", "slides", "licence"];
    const entries = ["speakers.spk1", "handouts.hnd1", "publications.pub1", "meetings.mtg1"];
    for (const at of [...places, ...entries]) expect(ids).toContain(at);
  });

  it("names every line of a list that cannot be read, and keeps what was typed", async () => {
    const lines = [1, 3].map((line) => ({
      ...{ field: "chapters", code: "line.noTime" as const, values: { line, text: "まとめ" } },
    }));
    const values = { chapters: ["まとめ\n0:00 開会\nまとめ"] };
    const answer = { problems: lines, version: 4, conflict: null };
    const html = await render(
      <RecordEditorPage root="/desk/archive" record={record} section="chapters" isSaved={false} answer={answer}>
        <ChaptersPart values={values} problems={lines} chapters={[]} programme={[]} isProgrammeShown={false} />
      </RecordEditorPage>,
    );
    expect(html).toContain('href="#chapters"');
    expect(html.match(/3行目「まとめ」：時刻がありません。/g)).toHaveLength(2);
    expect(html).toContain("0:00 開会");
    expect(html).toContain('name="draftVersion" value="4"');
  });

  it("shows both versions when somebody saved first", async () => {
    const conflict = { theirs: content, mine: { ...content, title: "わたしの題" } };
    const html = await render(
      <RecordEditorPage
        {...{ root: "/desk/archive", record, section: "basics", isSaved: false }}
        answer={{ problems: [], version: 9, conflict }}
      >
        <p />
      </RecordEditorPage>,
    );
    expect(html).toContain("わたしの題");
    expect(html).toContain("見本の記録");
    expect(html).toContain('name="draftVersion" value="9"');
  });

  it("says what is refused, leads to every door, and publishes nothing that is stopped", async () => {
    const whole = await render(
      <>
        <RecordOverview root="/municipalities/222127/desk/archive" record={record} />
        <RecordDoors root="/municipalities/222127/desk/archive" record={record} />
        <PublishPart record={record} answer={null} />
        <WithdrawPart record={record} answer={{ problem: "notSure", note: "理由" }} />
      </>,
    );
    expect(whole).toContain(ja.archiveDesk.overview.refused);
    expect(whole).toContain(ja.archiveDesk.overview.slidesRefused);
    for (const door of ["captions", "files", "questionnaire", "voices", "history", "preview"]) {
      expect(whole).toContain(`/desk/archive/rec_1/${door}"`);
    }
    expect(whole).toContain('href="/municipalities/222127/desk/symposia/sym_1"');
    expect(whole).not.toContain('value="publish"');
    expect(whole).toContain(ja.archiveDesk.withdraw.sureError);
    const ready = await render(<PublishPart record={{ ...record, problems: [] }} answer={null} />);
    expect(ready).toContain('value="publish"');
    expect(ready).toContain('name="changeNote"');
  });
});
