import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { withdrawRecord } from "~/domain/archive/withdraw-record.server";
import { db } from "~/gateways/db.server";
import { loader as list } from "~/routes/_site.archive._index/route";
import { loader as recordPage } from "~/routes/_site.archive.$id/route";
import { loader as oembed } from "~/routes/api.v1.oembed/route";
import { loader as passages } from "~/routes/archive.$id.passages/route";
import { loader as podcast } from "~/routes/archive.podcast[.]xml/route";
import { loader as atom } from "~/routes/archive[.]atom/route";
import { aPublishedRecord, changeRecord } from "../../factories/archive-record";
import { TEST_DESK as at, TEST_NOW as now } from "../../factories/symposium";
import { databases, useDatabase } from "../../setup/database";
import { aRecordRow, withCaptions } from "./captions-setup";
import { renderRecord } from "./render-record";

const SITE = "http://localhost:3000";
const asked = (path: string, id = "") => ({
  request: new Request(`${SITE}${path}`),
  params: { id },
  context: {} as never,
});

async function page(id: string, search = "") {
  const answer = await recordPage(asked(`/archive/${id}${search}`, id));
  return { status: answer.status, ...(await answer.json()) };
}

async function shownPage(id: string, search = "") {
  const { page: shown } = await page(id, search);
  if (!shown) throw new Error(`${id} is not shown`);
  return shown;
}

/** As it comes without scripts. */
async function html(id: string, search = ""): Promise<string> {
  return renderRecord(await shownPage(id, search));
}

const SAID = [
  "もどしの話をします",
  "つなぎ直しということばを",
  "町では使っています",
  "見守りは緩やかに",
  "本人が決めます",
];

/** Words that do not repeat in the same order, so that packing does not make it smaller than speech is. */
function longCue(at: number): string {
  const time = (seconds: number) => new Date(seconds * 1000).toISOString().slice(11, 23);
  const words = [at % 5, (at * 7) % 3, (at * 3) % 5].map((one) => SAID[one]).join(`${at * 7919}`);
  return `${time(at * 2.37)} --> ${time(at * 2.37 + 2.2)}\n<v 見本 ${at % 60 < 40 ? "花子" : "太郎"}>${words}`;
}

describe.each(databases)("the page of a record on $name", (database) => {
  useDatabase(database);

  it("opens at the second with the line that is spoken there", async () => {
    const id = await aPublishedRecord();
    await withCaptions(id);
    const shown = await html(id, "?t=10");
    expect(shown).toContain('aria-current="true"');
    expect(shown).toMatch(/class="is-spoken"><a[^>]*>もどしの話です/);
    expect(shown).toContain("見本 花子");
    expect(shown).not.toContain("こわれた");
  });

  it("finds, shares and turns without scripts", async () => {
    const id = await aPublishedRecord();
    await withCaptions(id);
    const found = await html(id, "?find=モドシ");
    expect(found).toContain("「モドシ」は1か所にあります");
    expect(found).toContain('<mark class="bg-yellow-100 text-inherit">もどし</mark>');
    const passage = (await shownPage(id)).transcript?.passages.at(-1);
    expect(await html(id, `?share=${passage?.id}`)).toContain(
      `「もどしの話です」〈見本の記録〉 見本 花子, 0:00:10\n${SITE}/archive/${id}?t=10`,
    );
    const answer = await passages(asked(`/archive/${id}/passages?find=もどし&language=ja`, id));
    expect(await answer.json()).toMatchObject({ find: { total: 1, hits: [{ startMs: 10_000 }] } });
  });

  it("shows nothing of a recording a speaker refuses, anywhere, at once", async () => {
    const id = await aPublishedRecord();
    await withCaptions(id);
    await changeRecord(id, (content) => ({
      ...content,
      speakers: content.speakers.map((speaker) => ({ ...speaker, consent: "no" as const })),
    }));
    const shown = await html(id, "?t=10&find=もどし&media=audio&load=1");
    expect(shown).toContain("登壇者の意思により公開していません");
    expect(shown).not.toContain("もどしの話です");
    expect(shown).not.toMatch(/<(?:video|audio|iframe|track)|poster\.jpg|transcript\.txt/);
    await expect(passages(asked(`/archive/${id}/passages`, id))).rejects.toMatchObject({ status: 404 });
    const answer = await passages(asked(`/archive/${id}/passages?find=もどし`, id));
    expect(await answer.json()).toMatchObject({ find: { total: 0 } });
    expect(await (await podcast(asked("/archive/podcast.xml"))).text()).not.toContain("<enclosure");
  });

  it("is gone, with a word why, when it was withdrawn, and nowhere in lists and feeds", async () => {
    const id = await aPublishedRecord();
    expect(await (await atom(asked("/archive.atom"))).text()).toContain(`/archive/${id}`);
    await withdrawRecord({ at, id, note: "まちがいがありました", now });
    expect(await page(id)).toMatchObject({ status: 410, page: null, withdrawn: { note: "まちがいがありました" } });
    expect(await (await atom(asked("/archive.atom"))).text()).not.toContain(id);
    expect((await list(asked("/archive"))).found.cards).toEqual([]);
    const embedded = await oembed(asked(`/api/v1/oembed?url=${encodeURIComponent(`${SITE}/archive/${id}`)}`));
    expect(embedded.status).toBe(404);
  });

  it("is not there for an id nobody published", async () => {
    await expect(recordPage(asked("/archive/rec_none", "rec_none"))).rejects.toMatchObject({ status: 404 });
  });

  it("asks another site for nothing before somebody clicks, and then at the second", async () => {
    const id = await aPublishedRecord();
    const shown = await html(id);
    expect(shown).toContain("YouTube から読み込んで見る");
    expect(shown).not.toMatch(/<iframe|<(?:img|link|script)[^>]*(?:youtube|ytimg)/);
    expect(await html(id, "?load=1&t=75")).toMatch(/<iframe src="https:\/\/www\.youtube-nocookie\.com[^"]*start=75"/);
  });

  it("frames no PeerTube site the settings do not name", async () => {
    const media = { kind: "embed", provider: "peertube", videoId: "x1", host: "video.example.jp" } as const;
    const shown = await html(await aPublishedRecord({ content: { media } }), "?load=1");
    expect(shown).toContain("video.example.jp のページで見る");
    expect(shown).not.toContain("<iframe");
  });

  it("plays a file with the browser's own player, with captions, from the second", async () => {
    const id = await aRecordRow({ media: { kind: "file", fileId: "fil_panel" }, chapters: [] });
    await db().archiveFile.create({
      data: { id: "fil_panel", recordId: id, kind: "video", key: "k", name: "p.mp4", type: "video/mp4", bytes: 9n },
    });
    await withCaptions(id);
    const shown = await html(id, "?t=10");
    expect(shown).toMatch(new RegExp(`<video src="/archive/${id}/files/fil_panel#t=10"[^>]* controls=""`));
    expect(shown).toContain(`<track kind="captions" src="/archive/${id}/captions/ja.vtt" srcLang="ja" label="日本語"`);
    expect(await (await podcast(asked("/archive/podcast.xml"))).text()).toContain(`/archive/${id}/files/fil_panel`);
  });

  it("keeps the page of three and a half hours small enough to be sent", async () => {
    const id = await aPublishedRecord({ content: { seconds: 12_600 } });
    const cues = Array.from({ length: 5300 }, (_, at) => longCue(at));
    await withCaptions(id, { text: `WEBVTT\n\n${cues.join("\n\n")}` });
    const shown = await html(id, "?t=7500");
    expect(shown).toContain('class="is-spoken"');
    expect(gzipSync(shown).length).toBeLessThan(100_000);
    expect(gzipSync(JSON.stringify(await shownPage(id, "?t=7500"))).length).toBeLessThan(100_000);
  }, 60_000);

  it("gives other sites a frame, and a feed its entries", async () => {
    const id = await aPublishedRecord();
    const answer = await oembed(asked(`/api/v1/oembed?url=${encodeURIComponent(`${SITE}/archive/${id}?t=75`)}`));
    expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect((await answer.json()).html).toContain(`${SITE}/embed/archive/${id}?t=75`);
    expect((await oembed(asked("/api/v1/oembed"))).status).toBe(400);
    expect((await oembed(asked("/api/v1/oembed?format=xml"))).status).toBe(501);
  });

  it("lists by year and speaker, and says when nothing fits", async () => {
    const id = await aPublishedRecord();
    const cards = async (search: string) => (await list(asked(`/archive${search}`))).found.cards.map((card) => card.id);
    expect(await cards("?year=2026&speaker=見本 花子")).toEqual([id]);
    expect(await cards("?year=2025")).toEqual([]);
  });
});
