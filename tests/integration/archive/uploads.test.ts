import { readFileSync } from "node:fs";
import path from "node:path";
import { type HttpResponse, Upload } from "tus-js-client";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "~/gateways/db.server";
import { databases, useDatabase } from "../../setup/database";
import {
  colleague,
  draftOf,
  emptyStore,
  HOST,
  makeOfficers,
  makeRecord,
  metadata,
  multipart,
  officer,
  otherOfficer,
  type Question,
  RECORD,
  serveSite,
  stored,
} from "./files-setup";

// Before anything asks for the settings: they are read once.
const { dataDir } = await vi.hoisted(async () => {
  const { mkdtempSync } = await import("node:fs");
  process.env.DATA_DIR = mkdtempSync("/tmp/uploads-");
  process.env.MEDIA_LIMIT_MB = "1";
  return { dataDir: process.env.DATA_DIR };
});
// Who is signed in is tried elsewhere: here the cookie says it.
vi.mock("~/http/session.server", () => ({
  findSession: async (request: Request) => {
    const userId = /user=(\w+)/.exec(request.headers.get("Cookie") ?? "")?.[1];
    return userId ? { id: "session", token: "token", userId } : null;
  },
}));

const media = (name: string) => readFileSync(path.resolve("tests/fixtures/media", name));
const slides = readFileSync(path.resolve("prisma/data/sample-media/slides.pdf"));
const video = media("silent.mp4");
const TUS = { "Tus-Resumable": "1.0.0" };

function withResolvers<T>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

describe.each(databases)("files sent to a record, on $name", (database) => {
  useDatabase(database);
  let site: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    site = await serveSite();
  });
  afterAll(() => site.stop());
  beforeEach(async () => {
    emptyStore(dataDir);
    await makeOfficers();
    await makeRecord();
  });

  function begin(bytes: number, more: Partial<Question> = {}, facts: Record<string, string> = {}) {
    const told = metadata({ recordId: RECORD, kind: "video", name: "パネル.mp4", ...facts });
    const headers = { ...TUS, "Upload-Length": String(bytes), "Upload-Metadata": told };
    return site.ask({ method: "POST", path: "/uploads", by: officer, headers, ...more });
  }
  function send(to: string, offset: number, body: Buffer, more: Partial<Question> = {}) {
    const type = { "Content-Type": "application/offset+octet-stream" };
    const headers = { ...TUS, ...type, "Upload-Offset": String(offset) };
    return site.ask({ method: "PATCH", path: to, by: officer, headers, body, ...more });
  }
  const offsetOf = async (to: string) =>
    Number((await site.ask({ method: "HEAD", path: to, by: officer, headers: TUS })).headers["upload-offset"]);
  async function sendWhole(bytes: Buffer, facts: Record<string, string>) {
    const to = String((await begin(bytes.length, {}, facts)).headers.location);
    return send(to, 0, bytes);
  }
  const problemOf = (answer: { body: Buffer }) => JSON.parse(answer.body.toString()).problem;

  it("come in parts, are continued after the line broke, and stand in the draft", async () => {
    const begun = await begin(video.length);
    const to = String(begun.headers.location);
    expect([begun.status, to]).toEqual([201, expect.stringMatching(/^\/uploads\/[0-9a-f]{32}$/)]);
    expect((await send(to, 0, video.subarray(0, 900))).status).toBe(204);
    await send(to, 900, video.subarray(900), { cutAfter: 700 });
    const arrived = await offsetOf(to);
    expect(arrived).toBeGreaterThanOrEqual(900);
    expect(arrived).toBeLessThan(video.length);
    const ended = await send(to, arrived, video.subarray(arrived));
    expect([ended.status, JSON.parse(ended.body.toString())]).toMatchObject([200, { ok: true, purpose: "media" }]);
    const [file] = await db().archiveFile.findMany();
    expect(file).toMatchObject({ recordId: RECORD, kind: "video", name: "パネル.mp4", type: "video/mp4" });
    expect([file?.bytes, file?.seconds, file?.width, file?.height]).toEqual([BigInt(video.length), 1, 64, 48]);
    expect((await draftOf()).media).toEqual({ kind: "file", fileId: file?.id });
    expect((await draftOf()).seconds).toBe(1);
    expect(stored(dataDir)).toEqual([file?.key]);
    expect(readFileSync(path.join(dataDir, "media", file?.key ?? ""))).toEqual(video);
    expect((await send(to, 0, video)).status).toBe(404);
  });

  describe("by the client of the page", () => {
    type Sent = { body: string; status: number; failed: boolean };
    /** Sends until the end, or until so many bytes were taken; null then. */
    function sendBy(bytes: Buffer, options: { kind: string; uploadUrl?: string; stopAfter?: number }) {
      const { kind, uploadUrl = null, stopAfter = Number.POSITIVE_INFINITY } = options;
      const { promise, resolve } = withResolvers<Sent | null>();
      const upload = new Upload(bytes, {
        ...{ endpoint: `http://127.0.0.1:${site.port}/uploads`, uploadUrl, chunkSize: 500, retryDelays: [] },
        metadata: { recordId: RECORD, kind, name: "パネル.mp4" },
        headers: { Cookie: `user=${officer.userId}` },
        onChunkComplete: (_size, taken) => {
          if (taken >= stopAfter) upload.abort().then(() => resolve(null));
        },
        onSuccess: ({ lastResponse }) => resolve(answerOf(lastResponse, false)),
        onError: (error) => resolve("originalResponse" in error ? answerOf(error.originalResponse, true) : null),
      });
      upload.start();
      return promise.then((answer) => ({ answer, url: upload.url ?? "" }));
    }
    const answerOf = (response: HttpResponse | null | undefined, failed: boolean): Sent => {
      return { body: response?.getBody() ?? "", status: response?.getStatus() ?? 0, failed };
    };

    it("go on where they were stopped", async () => {
      const begun = await sendBy(video, { kind: "video", stopAfter: 1000 });
      expect(await offsetOf(new URL(begun.url).pathname)).toBe(1000);
      const { answer } = await sendBy(video, { kind: "video", uploadUrl: begun.url });
      expect(answer).toMatchObject({ status: 200, failed: false });
      expect(JSON.parse(answer?.body ?? "")).toMatchObject({ ok: true, purpose: "media" });
      expect(await db().archiveFile.findMany()).toMatchObject([{ bytes: BigInt(video.length) }]);
    });

    it("are told why they were refused", async () => {
      const { answer } = await sendBy(Buffer.from("<svg/>"), { kind: "poster" });
      expect(answer).toEqual({ body: JSON.stringify({ problem: "wrongType" }), status: 422, failed: true });
    });
  });

  it("are thrown away when the sender stops it", async () => {
    const before = stored(dataDir);
    const to = String((await begin(video.length)).headers.location);
    await send(to, 0, video.subarray(0, 900));
    expect((await site.ask({ method: "DELETE", path: to, by: officer, headers: TUS })).status).toBe(204);
    expect(stored(dataDir)).toEqual(before);
  });

  it("are taken of nobody but who writes the record, and continued by nobody but who began", async () => {
    const before = stored(dataDir);
    expect((await begin(10, { by: null })).status).toBe(401);
    expect((await begin(10, { by: otherOfficer })).status).toBe(404);
    expect((await begin(10, {}, { recordId: "rec_none" })).status).toBe(404);
    expect((await begin(10, { headers: { ...TUS, Origin: "https://evil.example" } })).status).toBe(403);
    expect(stored(dataDir)).toEqual(before);
    const to = String((await begin(video.length)).headers.location);
    for (const by of [null, otherOfficer, colleague]) {
      const answer = await send(to, 0, video, { by });
      expect(answer.status).toBe(by ? 404 : 401);
      expect((await site.ask({ method: "HEAD", path: to, by, headers: TUS })).status).toBe(by ? 404 : 401);
      expect((await site.ask({ method: "DELETE", path: to, by, headers: TUS })).status).toBe(by ? 404 : 401);
    }
    expect((await site.ask({ path: to, by: officer })).status).toBe(404);
    expect(await offsetOf(to)).toBe(0);
    await site.ask({ method: "DELETE", path: to, by: officer, headers: TUS });
  });

  it("are refused before a byte is sent when they are too large, empty or nothing we know", async () => {
    const before = stored(dataDir);
    expect(problemOf(await begin(1_000_001))).toBe("tooLarge");
    expect(problemOf(await begin(100_000_001, {}, { kind: "slides" }))).toBe("tooLarge");
    expect(problemOf(await begin(0))).toBe("empty");
    expect((await begin(10, {}, { kind: "program" })).status).toBe(400);
    expect((await begin(10, {}, { recordId: "../../x" })).status).toBe(404);
    expect(stored(dataDir)).toEqual(before);
  });

  it.each([
    [
      "a script inside a picture",
      "poster",
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
      "wrongType",
    ],
    ["a page called a film", "video", Buffer.from("<!doctype html><script>alert(1)</script>"), "wrongType"],
    ["a film called a document", "slides", video, "wrongType"],
    ["a sound called a film", "video", media("short.m4a"), "wrongType"],
    ["a film called a sound", "audio", video, "wrongType"],
    ["the beginning of a film", "video", video.subarray(0, 700), "broken"],
    [
      "a name of a film, and a page behind it",
      "video",
      Buffer.from("\0\0\0\x18ftypisom\0\0\0\0isommp42<html>"),
      "broken",
    ],
    ["the beginning of a document", "slides", slides.subarray(0, 3000), "broken"],
    ["a document that unpacks to 1.7 GB", "slides", media("bomb-content.pdf"), "broken"],
    ["a document of 500 pages in 3 KB", "slides", media("many-pages.pdf"), "tooManyPages"],
    ["half a picture", "poster", readFileSync("prisma/data/sample-media/poster.jpg").subarray(0, 9000), "broken"],
  ])("say what is wrong with %s, and leave nothing", async (_what, kind, bytes, problem) => {
    const before = stored(dataDir);
    const answer = await sendWhole(bytes, { kind, name: "<script>alert(1)</script>.pdf" });
    expect([answer.status, problemOf(answer)]).toEqual([422, problem]);
    expect(stored(dataDir)).toEqual(before);
    expect(await db().archiveFile.count()).toBe(0);
  });

  it("with pages are drawn, with their words", async () => {
    const answer = await sendWhole(slides, { kind: "slides", name: "../資料\u202Efdp.exe" });
    expect(answer.status).toBe(200);
    const [file] = await db().archiveFile.findMany();
    expect(file).toMatchObject({ type: "application/pdf", pages: 4, width: 1600, height: 900, name: "資料fdp.pdf" });
    expect((await draftOf()).slidesFileId).toBe(file?.id);
    const pages = stored(dataDir).filter((name) => name.includes(".pages/"));
    expect(pages.map((name) => path.basename(name))).toEqual(["1.webp", "2.webp", "3.webp", "4.webp", "texts.json"]);
  });

  it.each([
    ["short.webm", "video", "video/webm"],
    ["short.mp3", "audio", "audio/mpeg"],
    ["short.m4a", "audio", "audio/mp4"],
    ["short.ogg", "audio", "audio/ogg"],
  ])("%s is known by its content", async (name, kind, type) => {
    expect((await sendWhole(media(name), { kind, name: "なまえ.exe" })).status).toBe(200);
    const [file] = await db().archiveFile.findMany();
    expect([file?.type, Math.round(file?.seconds ?? 0)]).toEqual([type, 1]);
  });

  describe("without scripts", () => {
    const address = `/municipalities/${HOST}/desk/archive/${RECORD}/upload`;
    const post = (kind: string, name: string, bytes: Buffer, more: Partial<Question> = {}) =>
      site.ask({ method: "POST", path: address, by: officer, ...multipart({ kind }, { name, bytes }), ...more });
    const page = `/municipalities/${HOST}/desk/archive/${RECORD}/files`;

    it("come in one form", async () => {
      const answer = await post("video", "映像.mp4", video);
      expect([answer.status, answer.headers.location]).toEqual([303, `${page}?done=keptAndUsed`]);
      expect(await db().archiveFile.findMany()).toMatchObject([{ name: "映像.mp4", kind: "video" }]);
      expect((await post("video", "もう一つ.mp4", video)).headers.location).toBe(`${page}?done=kept`);
    });

    it.each([
      ["video", "a.mp4", Buffer.alloc(1_000_500, 1), "tooLarge"],
      ["video", "a.mp4", Buffer.alloc(0), "empty"],
      ["video", "", Buffer.alloc(0), "none"],
      ["unknown", "a.mp4", video, "none"],
      ["poster", "a.png", Buffer.from("<svg/>"), "wrongType"],
    ])("a %s %j is refused, and nothing is left", async (kind, name, bytes, problem) => {
      const before = stored(dataDir);
      const answer = await post(kind, name, bytes);
      expect([answer.status, answer.headers.location]).toEqual([303, `${page}?problem=${problem}`]);
      expect([stored(dataDir), await db().archiveFile.count()]).toEqual([before, 0]);
    });

    it("are refused when the form is none, or has no end", async () => {
      const before = stored(dataDir);
      const { body, headers } = multipart({ kind: "video" }, { name: "a.mp4", bytes: video });
      const cut = await post("video", "", video, { body: body.subarray(0, -40), headers });
      expect([cut.status, cut.headers.location]).toEqual([303, `${page}?problem=broken`]);
      const other = await post("video", "", video, { body: "kind=video", headers: { "Content-Type": "text/plain" } });
      expect([other.status, other.headers.location]).toEqual([303, `${page}?problem=none`]);
      expect([stored(dataDir), await db().archiveFile.count()]).toEqual([before, 0]);
    });

    it("leave nothing when the sender goes away in the middle", async () => {
      const before = stored(dataDir);
      await post("video", "a.mp4", video, { cutAfter: 1500 });
      await vi.waitFor(() => expect(stored(dataDir)).toEqual(before));
      expect(await db().archiveFile.count()).toBe(0);
    });

    it("are taken of nobody else", async () => {
      expect((await post("video", "a.mp4", video, { by: null })).headers.location).toMatch(/^\/sign-in\?to=/);
      expect((await post("video", "a.mp4", video, { by: otherOfficer })).status).toBe(404);
      const elsewhere = address.replace(HOST, "222135");
      expect((await post("video", "a.mp4", video, { path: elsewhere })).status).toBe(404);
      const foreign = multipart({ kind: "video" }, { name: "a.mp4", bytes: video });
      const headers = { ...foreign.headers, Origin: "https://evil.example" };
      expect((await post("video", "a.mp4", video, { headers })).status).toBe(403);
      expect(await db().archiveFile.count()).toBe(0);
    });
  });
});
