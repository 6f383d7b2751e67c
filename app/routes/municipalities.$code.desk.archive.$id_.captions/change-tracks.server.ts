import type { UploadAnswer, UploadProblem } from "~/components/archive-captions/answer";
import { isCaptionLanguage } from "~/domain/archive/caption-languages";
import { deleteTrack } from "~/domain/archive/delete-track.server";
import { findTracks } from "~/domain/archive/find-tracks.server";
import { importCaptions } from "~/domain/archive/import-captions.server";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { DomainError, isDomainError } from "~/shared/domain-error";

type Wish = { at: DeskAt; recordId: string; form: FormData; now: Date };
type Done = { to: string } | { answer: UploadAnswer };

/** Lines named to the one who sent a file nothing could be taken from. */
const MOST_LINES = 20;

/** A file sent, a language begun by hand, or one deleted. `to` is added to the address of the page. */
export async function changeTracks(wish: Wish): Promise<Done> {
  const { form, at, recordId } = wish;
  const language = String(form.get("language") ?? "");
  const intent = form.get("intent");
  try {
    if (intent === "remove") {
      await deleteTrack({ at, recordId, language, baseVersion: Number(form.get("version")) || 0 });
      return { to: "?done=removed" };
    }
    if (!isCaptionLanguage(language)) return refused("language", "ja");
    if (intent === "byHand") return { to: `/${language}` };
    if (intent === "upload") return await upload(wish, language);
  } catch (error) {
    if (isDomainError(error) && error.reason === "conflict") return refused("conflict", language);
    throw error;
  }
  throw new DomainError("notFound", { record: recordId });
}

async function upload({ at, recordId, form, now }: Wish, language: string): Promise<Done> {
  const { tracks } = await findTracks(at, recordId);
  const file = form.get("file");
  if (!(file instanceof File) || (file.size === 0 && file.name === "")) return refused("noFile", language);
  const exists = tracks.some((track) => track.language === language);
  if (exists && form.get("replace") !== "1") return refused("exists", language);
  const seen = form.get(`version.${language}`);
  const read = await importCaptions({
    ...{ at, recordId, language, fileName: file.name, now },
    bytes: new Uint8Array(await file.arrayBuffer()),
    baseVersion: seen === null ? null : Number(seen),
  });
  if (read.fatal === null) return { to: `/${language}?done=imported` };
  return refused(read.fatal, language, read.broken);
}

function refused(problem: UploadProblem, language: string, broken: UploadAnswer["broken"] = []): Done {
  return { answer: { problem, language, broken: broken.slice(0, MOST_LINES), brokenCount: broken.length } };
}
