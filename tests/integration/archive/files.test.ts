import { copyFileSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { deleteFile } from "~/domain/archive/delete-file.server";
import { eraseReplacedFiles, eraseUnusedFiles } from "~/domain/archive/erase-unused-files.server";
import { findDeskFiles } from "~/domain/archive/find-desk-files.server";
import { findFileTexts } from "~/domain/archive/find-slide-texts.server";
import { keepFile } from "~/domain/archive/keep-file.server";
import { placeFile } from "~/domain/archive/place-file.server";
import type { FileKind } from "~/domain/archive/record";
import { db } from "~/gateways/db.server";
import { incomingPath, newIncomingName } from "~/gateways/media-store.server";
import { databases, useDatabase } from "../../setup/database";
import {
  at,
  draftOf,
  emptyStore,
  HOST,
  makeOfficers,
  makeRecord,
  NOW,
  officer,
  otherOfficer,
  publishDraft,
  type Question,
  RECORD,
  serveSite,
  stored,
} from "./files-setup";

// Before anything asks for the settings: they are read once.
const { dataDir } = await vi.hoisted(async () => {
  const { mkdtempSync } = await import("node:fs");
  process.env.DATA_DIR = mkdtempSync("/tmp/files-");
  return { dataDir: process.env.DATA_DIR };
});
// Who is signed in is tried elsewhere: here the cookie says it.
vi.mock("~/http/session.server", () => ({
  findSession: async (request: Request) => {
    const userId = /user=(\w+)/.exec(request.headers.get("Cookie") ?? "")?.[1];
    return userId ? { id: "session", token: "token", userId } : null;
  },
}));

const VIDEO = "tests/fixtures/media/silent.mp4";
const SLIDES = "prisma/data/sample-media/slides.pdf";
const POSTER = "prisma/data/sample-media/poster.jpg";
const elsewhere = { actor: otherOfficer, codes: ["222135"] };
const DAY_MS = 86_400_000;
const days = (count: number) => new Date(NOW.getTime() + count * DAY_MS);

/** Keeps a copy of a file; returns its id. */
async function keep(file: string, kind: FileKind, name = "なまえ"): Promise<string> {
  const incoming = await incomingPath(newIncomingName());
  copyFileSync(file, incoming);
  const kept = await keepFile({ at, recordId: RECORD, kind, name, path: incoming, now: NOW });
  if (!kept.ok) throw new Error(kept.why);
  return kept.id;
}

describe.each(databases)("files of a record, on $name", (database) => {
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
  const get = (address: string, more: Partial<Question> = {}) => site.ask({ path: address, ...more });
  const statuses = async (address: string) =>
    Promise.all([null, otherOfficer, officer].map(async (by) => (await get(address, { by })).status));
  const fileUrl = (id: string) => `/archive/${RECORD}/files/${id}`;

  describe("are sent", () => {
    it("in the parts a player asks for", async () => {
      const id = await keep(VIDEO, "video");
      await publishDraft();
      const bytes = readFileSync(VIDEO);
      const whole = await get(fileUrl(id));
      expect([whole.status, whole.headers["content-type"], whole.headers["accept-ranges"]]).toEqual([
        200,
        "video/mp4",
        "bytes",
      ]);
      expect(whole.body).toEqual(bytes);
      const part = await get(fileUrl(id), { headers: { Range: "bytes=100-199" } });
      expect([part.status, part.headers["content-range"]]).toEqual([206, `bytes 100-199/${bytes.length}`]);
      expect(part.body).toEqual(bytes.subarray(100, 200));
      const end = await get(fileUrl(id), { headers: { Range: "bytes=-50" } });
      expect([end.status, end.body]).toEqual([206, bytes.subarray(-50)]);
      expect((await get(fileUrl(id), { headers: { Range: "bytes=99999-" } })).status).toBe(416);
      const head = await get(fileUrl(id), { method: "HEAD" });
      expect([head.status, head.headers["content-length"], head.body.length]).toEqual([200, String(bytes.length), 0]);
      const again = await get(fileUrl(id), { headers: { "If-None-Match": String(whole.headers.etag) } });
      expect([again.status, again.body.length]).toEqual([304, 0]);
    });

    it("as what they are, to be kept under their name, and never run", async () => {
      const id = await keep(SLIDES, "handout", '令和7年 資料".html');
      await publishDraft();
      const { headers } = await get(fileUrl(id));
      const name = encodeURIComponent("令和7年 資料.pdf");
      expect(headers).toMatchObject({ "content-type": "application/pdf", "x-content-type-options": "nosniff" });
      expect(headers["content-disposition"]).toContain(`attachment; filename`);
      expect(headers["content-disposition"]).toContain(`filename*=UTF-8''${name}`);
      expect(headers["content-security-policy"]).toBe("default-src 'none'; frame-ancestors 'none'; sandbox");
      expect(headers["cache-control"]).toBe("public, no-cache");
    });

    it("to the desk alone before they are published, and after they were taken out", async () => {
      const id = await keep(VIDEO, "video");
      expect(await statuses(fileUrl(id))).toEqual([404, 404, 200]);
      expect((await get(fileUrl(id), { by: officer })).headers["cache-control"]).toBe("private, no-store");
      await publishDraft();
      expect(await statuses(fileUrl(id))).toEqual([200, 200, 200]);
      await publishDraft(RECORD, { media: { kind: "none" } });
      expect(await statuses(fileUrl(id))).toEqual([404, 404, 200]);
      await db().archiveRecord.update({ where: { id: RECORD }, data: { withdrawnAt: NOW } });
      expect(await statuses(`/archive/${RECORD}/poster.jpg`)).toEqual([404, 404, 404]);
    });

    it("not by the address of another record, nor of a page there is not", async () => {
      await makeRecord("rec_other");
      const id = await keep(SLIDES, "slides");
      await publishDraft();
      await publishDraft("rec_other");
      expect(await statuses(`/archive/rec_other/files/${id}`)).toEqual([404, 404, 404]);
      expect(await statuses(`/archive/rec_other/slides/1.webp?file=${id}`)).toEqual([404, 404, 404]);
      expect(await statuses(`/archive/${RECORD}/slides/5.webp`)).toEqual([404, 404, 404]);
      expect(await statuses(`/archive/${RECORD}/files/..%2F..%2Fkey`)).toEqual([404, 404, 404]);
    });

    it("as pictures of the pages, also of slides that are not published", async () => {
      const id = await keep(SLIDES, "slides");
      const page = `/archive/${RECORD}/slides/2.webp`;
      expect(await statuses(page)).toEqual([404, 404, 200]);
      expect(await statuses(`${page}?file=${id}`)).toEqual([404, 404, 200]);
      await publishDraft();
      expect(await statuses(page)).toEqual([200, 200, 200]);
      const { headers, body } = await get(page);
      expect([headers["content-type"], body.toString("latin1", 8, 12)]).toEqual(["image/webp", "WEBP"]);
      const texts = await findFileTexts(RECORD, id);
      expect([texts.length, texts[2]?.split("\n")[0]]).toEqual([4, "もどし"]);
    });

    it("not while a speaker refuses, whatever is published", async () => {
      const speaker = { id: "s1", name: "見本 さくら", kana: "", affiliation: "", title: "", symposiumSpeakerId: null };
      const [video, poster, handout] = [
        await keep(VIDEO, "video"),
        await keep(POSTER, "poster"),
        await keep(SLIDES, "handout"),
      ];
      await publishDraft(RECORD, { speakers: [{ ...speaker, consent: "yes" }] });
      const addresses = [fileUrl(video), fileUrl(poster), `/archive/${RECORD}/poster.jpg`, fileUrl(handout)];
      const forEveryone = () => Promise.all(addresses.map(async (address) => (await get(address)).status));
      expect(await forEveryone()).toEqual([200, 200, 200, 200]);
      const draft = { ...(await draftOf()), speakers: [{ ...speaker, consent: "no" }] };
      await db().archiveRecord.update({ where: { id: RECORD }, data: { draft } });
      expect(await forEveryone()).toEqual([404, 404, 404, 200]);
    });
  });

  describe("are given a place", () => {
    it("by an officer of the record alone, over the version they saw", async () => {
      const first = await keep(VIDEO, "video");
      const second = await keep(VIDEO, "video");
      expect((await draftOf()).media).toEqual({ kind: "file", fileId: first });
      const { version } = await findDeskFiles(at, RECORD);
      const wish = { at, recordId: RECORD, fileId: second, purpose: "media", isUsed: true, now: NOW } as const;
      await expect(placeFile({ ...wish, at: elsewhere, baseVersion: version })).rejects.toThrow("notFound");
      await expect(placeFile({ ...wish, baseVersion: version - 1 })).rejects.toThrow("conflict");
      await expect(placeFile({ ...wish, purpose: "poster", baseVersion: version })).rejects.toThrow("notFound");
      await placeFile({ ...wish, baseVersion: version });
      const { files } = await findDeskFiles(at, RECORD);
      expect(new Map(files.map(({ id, uses }) => [id, uses]))).toEqual(
        new Map([
          [second, ["media"]],
          [first, []],
        ]),
      );
      await expect(findDeskFiles(elsewhere, RECORD)).rejects.toThrow("notFound");
    });

    it("and a picture is kept without what the telephone wrote into it", async () => {
      const id = await keep(POSTER, "poster", "IMG_0001.PNG");
      const [file] = await db().archiveFile.findMany({ where: { id } });
      expect([file?.type, file?.name]).toEqual(["image/jpeg", "IMG_0001.jpg"]);
      const shown = await get(fileUrl(id), { by: officer });
      expect(shown.body.includes("Exif")).toBe(false);
    });
  });

  describe("are erased", () => {
    it("by hand, when neither draft nor page names them", async () => {
      const used = await keep(VIDEO, "video");
      const spare = await keep(VIDEO, "video");
      const wish = { recordId: RECORD, now: NOW };
      expect(await deleteFile({ ...wish, at, fileId: used })).toEqual({ ok: false, why: "inUse" });
      await expect(deleteFile({ ...wish, at: elsewhere, fileId: spare })).rejects.toThrow("notFound");
      expect(await deleteFile({ ...wish, at, fileId: spare })).toEqual({ ok: true });
      expect((await db().archiveFile.findMany()).map(({ id }) => id)).toEqual([used]);
      expect(stored(dataDir)).toHaveLength(1);
    });

    it("at publishing, when the page before showed them and nobody does now", async () => {
      const before = await keep(VIDEO, "video");
      await publishDraft();
      const after = await keep(VIDEO, "video");
      await publishDraft(RECORD, { media: { kind: "file", fileId: after } });
      expect(await eraseReplacedFiles({ recordId: RECORD, now: days(1) })).toBe(0);
      expect(await eraseReplacedFiles({ recordId: RECORD, now: days(8) })).toBe(1);
      expect((await db().archiveFile.findMany()).map(({ id }) => id)).toEqual([after]);
      expect((await get(fileUrl(before), { by: officer })).status).toBe(404);
      expect(stored(dataDir)).toHaveLength(1);
    });

    it("by the day's work: what nobody names for a week, what was broken off, what has no row", async () => {
      const published = await keep(VIDEO, "video");
      await publishDraft();
      const draft = await keep(SLIDES, "slides");
      const spare = await keep(SLIDES, "slides");
      const orphan = path.join(dataDir, "media", "a".repeat(64));
      const brokenOff = await incomingPath("b".repeat(32));
      for (const file of [orphan, brokenOff, `${brokenOff}.json`]) writeFileSync(file, "{}");
      for (const file of [orphan, brokenOff]) utimesSync(file, NOW, NOW);
      expect(await eraseUnusedFiles({ now: days(0) })).toEqual({ files: 0, incoming: 0 });
      expect(stored(dataDir)).toContain("a".repeat(64));
      expect(await eraseUnusedFiles({ now: days(8) })).toEqual({ files: 1, incoming: 1 });
      expect((await db().archiveFile.findMany()).map(({ id }) => id).sort()).toEqual([published, draft].sort());
      expect(await db().archiveFile.count({ where: { id: spare } })).toBe(0);
      const rows = await db().archiveFile.findMany();
      const keys = new Set(stored(dataDir).map((name) => name.slice(0, 64)));
      expect(keys).toEqual(new Set(rows.map(({ key }) => key)));
      expect(await eraseUnusedFiles({ now: days(8) })).toEqual({ files: 0, incoming: 0 });
    });
  });

  it("is told who did it", async () => {
    await keep(VIDEO, "video");
    const actions = await db().auditLog.findMany({ where: { subjectId: RECORD, municipalityCode: HOST } });
    expect(actions.map(({ action }) => action).sort()).toEqual(["archive.draftSaved", "archive.fileSent"]);
  });
});
