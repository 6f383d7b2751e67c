import type { CuesAnswer } from "~/components/archive-captions/answer";
import { addCue } from "~/domain/archive/add-cue.server";
import { cleanCaptionText } from "~/domain/archive/caption-text";
import { CUE_LIMITS } from "~/domain/archive/cue";
import { type CueProblemAt, readTypedCue, type TypedCue, typedCueFrom, typedCuesFrom } from "~/domain/archive/cue-form";
import { deleteBrokenCue } from "~/domain/archive/delete-broken-cue.server";
import { deleteCue } from "~/domain/archive/delete-cue.server";
import type { TrackAt } from "~/domain/archive/editable-track.server";
import { findCues } from "~/domain/archive/find-cues.server";
import { mendBrokenCue } from "~/domain/archive/mend-broken-cue.server";
import { type CueChange, saveCues } from "~/domain/archive/save-cues.server";
import { setSpeaker } from "~/domain/archive/set-speaker.server";
import { DomainError, isDomainError } from "~/shared/domain-error";
import type { CuesDone } from "./cues-query";

type Wish = TrackAt & { form: FormData; now: Date };
type Done = { done: CuesDone } | { answer: CuesAnswer };

/** What the pressed button asks for. What was typed in the rows beside it is kept with it. */
export async function changeCues(wish: Wish): Promise<Done> {
  const intent = String(wish.form.get("intent") ?? "");
  const [kind = "", id = ""] = intent.split(/[.:]/, 2);
  switch (kind) {
    case "save":
    case "delete":
    case "speakerFrom":
      return changePage(wish, kind, id);
    case "add":
    case "mend":
      return takeCue(wish, kind === "add" ? "add" : `mend:${id}`, id);
    case "throwAway":
    case "throwAllAway":
      await deleteBrokenCue({ ...wish, id: kind === "throwAway" ? id : null });
      return { done: "thrownAway" };
    case "speakers":
      return rename(wish);
    default:
      throw new DomainError("notFound", { record: wish.recordId });
  }
}

async function changePage(wish: Wish, kind: "save" | "delete" | "speakerFrom", id: string): Promise<Done> {
  const typed = typedCuesFrom(wish.form);
  const kept = kind === "delete" ? typed.filter((one) => one.id !== id) : typed;
  const lengthMs = await lengthOf(wish);
  const problems: CueProblemAt[] = [];
  const changes: CueChange[] = [];
  for (const one of kept) {
    const read = readTypedCue(one, { lengthMs });
    if (read.cue) changes.push({ id: one.id, was: one.was, ...read.cue });
    else problems.push(...read.problems);
  }
  if (problems.length > 0) return { answer: { form: "page", typed, problems, isConflict: false } };
  try {
    const count = await saveCues({ ...wish, changes });
    if (kind === "delete") {
      await deleteCue({ ...wish, id });
      return { done: "deleted" };
    }
    if (kind === "speakerFrom") {
      const speaker = changes.find((change) => change.id === id)?.speaker ?? "";
      await setSpeaker({ ...wish, where: { kind: "from", cueId: id }, speaker });
      return { done: "speaker" };
    }
    return { done: count > 0 ? "saved" : "unchanged" };
  } catch (error) {
    if (!isDomainError(error) || error.reason !== "conflict") throw error;
    return { answer: { form: "page", typed, problems: [], isConflict: true } };
  }
}

async function takeCue(wish: Wish, form: "add" | `mend:${string}`, id: string): Promise<Done> {
  const typed = typedCueFrom(wish.form, "");
  const read = readTypedCue(typed, { lengthMs: await lengthOf(wish) });
  if (!read.cue) return { answer: { form, typed: [typed], problems: read.problems, isConflict: false } };
  if (form === "add") {
    await addCue({ ...wish, cue: read.cue });
    return { done: "added" };
  }
  await mendBrokenCue({ ...wish, id, cue: read.cue });
  return { done: "mended" };
}

async function rename(wish: Wish): Promise<Done> {
  const name = String(wish.form.get("name") ?? "");
  const speaker = cleanCaptionText(String(wish.form.get("speaker") ?? "")).replaceAll("\n", " ");
  const typed: TypedCue = { id: "", was: "", start: "", end: "", text: name, speaker, isParagraph: false };
  const problem = speaker === "" ? "noText" : speaker.length > CUE_LIMITS.speaker ? "tooLong" : null;
  if (problem) {
    const problems: CueProblemAt[] = [{ id: "", field: "speaker", problem }];
    return { answer: { form: "speakers", typed: [typed], problems, isConflict: false } };
  }
  await setSpeaker({ ...wish, where: { kind: "everywhere", name }, speaker });
  return { done: "speaker" };
}

async function lengthOf({ at, recordId, language }: Wish): Promise<number | null> {
  const { lengthMs } = await findCues({ at, recordId, language, filter: { page: 1, search: "" } });
  return lengthMs;
}
