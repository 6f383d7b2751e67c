import { stat } from "node:fs/promises";
import { readMediaFacts, type SniffedForm, sniffForm } from "~/gateways/media-facts.server";
import { eraseFolder, newPagesFolder } from "~/gateways/media-store.server";
import { drawPdfPages } from "~/gateways/pdf-pages.server";
import { readPlainPicture } from "~/gateways/plain-picture.server";
import { FILE_LIMITS, type FileRefusal } from "./archive-file";
import { byteLimitOf } from "./file-limits.server";
import type { FileKind } from "./record";

/** What was found in a file, and what of it will be kept: the file as it is, or a picture made of it. */
export type CheckedFile = {
  type: string;
  bytes: number;
  seconds: number | null;
  width: number | null;
  height: number | null;
  pages: number | null;
  picture: Buffer | null;
  /** Drawn pages of slides, with their words. */
  drawn: { folder: string; texts: string[] } | null;
};
export type FileCheck = { ok: true; file: CheckedFile } | { ok: false; why: FileRefusal };

const LONGEST_SIDE_PIXELS = { poster: 1600, handout: 2400 };
const FORMS: Record<FileKind, readonly SniffedForm[]> = {
  video: ["mp4", "webm"],
  audio: ["mp3", "mp4", "ogg", "wav", "webm"],
  poster: ["picture"],
  slides: ["pdf"],
  handout: ["pdf", "picture"],
};

const NOTHING = { seconds: null, width: null, height: null, pages: null, picture: null, drawn: null };

/** Reads what a file is from its content. The file itself is left as it is; when it is refused nothing else is left. */
export async function checkFile(file: string, kind: FileKind): Promise<FileCheck> {
  const { size } = await stat(file);
  if (size === 0) return { ok: false, why: "empty" };
  if (size > byteLimitOf(kind)) return { ok: false, why: "tooLarge" };
  const form = await sniffForm(file);
  if (!FORMS[kind].includes(form)) return { ok: false, why: "wrongType" };
  if (form === "picture") return checkPicture(file, size, kind === "poster" ? "poster" : "handout");
  if (form === "pdf") return checkPdf(file, size, kind);
  const facts = await readMediaFacts(file, form);
  if (facts === null) return { ok: false, why: "broken" };
  if (kind === "video" && !facts.type.startsWith("video/")) return { ok: false, why: "wrongType" };
  if (kind === "audio" && !facts.type.startsWith("audio/")) return { ok: false, why: "wrongType" };
  return { ok: true, file: { ...NOTHING, ...facts, bytes: size } };
}

async function checkPicture(file: string, size: number, kind: "poster" | "handout"): Promise<FileCheck> {
  if (size > FILE_LIMITS.pictureBytes) return { ok: false, why: "tooLarge" };
  const made = await readPlainPicture(file, LONGEST_SIDE_PIXELS[kind]);
  if (!made.ok) return { ok: false, why: made.why === "kind" ? "wrongType" : "broken" };
  const { jpeg, width, height } = made;
  const facts = { type: "image/jpeg", bytes: jpeg.length, width, height, picture: jpeg };
  return { ok: true, file: { ...NOTHING, ...facts } };
}

/** The pages of slides are drawn, so that they show without scripts; of a handout they are counted. */
async function checkPdf(file: string, bytes: number, kind: FileKind): Promise<FileCheck> {
  const type = "application/pdf";
  const folder = kind === "slides" ? await newPagesFolder() : null;
  const read = await drawPdfPages(file, folder).catch(async (error) => {
    if (folder) await eraseFolder(folder);
    throw error;
  });
  if (!read.ok) {
    if (folder) await eraseFolder(folder);
    return read;
  }
  const { count, width, height, texts } = read.drawn;
  const size = folder ? { width, height, drawn: { folder, texts } } : {};
  return { ok: true, file: { ...NOTHING, type, bytes, pages: count, ...size } };
}
