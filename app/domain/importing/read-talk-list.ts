import { z } from "zod";
import { type TalkOptions, talkEntry } from "./talk-entry";
import type { RawTalk, TalkEntry, TalkFormat, TalkList } from "./talk-list";

const text = z.string().nullish().catch("");
const texts = z.array(z.string()).nullish().catch([]);

const pyvideoTalk = z.object({
  title: text,
  description: text,
  summary: text,
  speakers: texts,
  recorded: text,
  duration: z.number().nullish().catch(null),
  language: text,
  copyright_text: text,
  related_urls: z
    .array(z.union([z.string(), z.object({ url: z.string(), label: text })]))
    .nullish()
    .catch([]),
  videos: z
    .array(z.object({ url: z.string() }))
    .nullish()
    .catch([]),
  _path: text,
});
const pyvideoList = z.object({ category: z.object({ title: text }).nullish(), videos: z.array(z.unknown()) });

const link = z.object({ url: text, title: text });
const links = z.array(link).nullish().catch([]);
const person = z.object({ public_name: text, full_public_name: text, name: text });
const event = z.object({
  guid: text,
  date: text,
  title: text,
  subtitle: text,
  abstract: text,
  description: text,
  language: text,
  recording_license: text,
  do_not_record: z.boolean().nullish().catch(null),
  persons: z.array(person).nullish().catch([]),
  links,
  attachments: links,
});
const schedule = z.object({
  schedule: z.object({
    conference: z.object({
      title: text,
      days: z.array(z.object({ rooms: z.record(z.string(), z.array(z.unknown())) })),
    }),
  }),
});

/**
 * Reads a category of pyvideo (`category` and `videos`) or a schedule of c3voc, frab or pretalx (`schedule.conference`).
 * Every entry gives a record or says why it gives none; one that comes twice gives one.
 */
export function readTalkList(bytes: Uint8Array, options: TalkOptions): TalkList {
  const json = parse(bytes);
  if (!json.ok) return json;
  const videos = pyvideoList.safeParse(json.value);
  if (videos.success) {
    const title = videos.data.category?.title ?? "";
    return listOf({ format: "pyvideo", title }, videos.data.videos.map(fromPyvideo(title)), options);
  }
  const timetable = schedule.safeParse(json.value);
  if (!timetable.success) return { ok: false, problem: "unknownFormat" };
  const { title, days } = timetable.data.schedule.conference;
  const events = days.flatMap(({ rooms }) => Object.values(rooms).flat());
  return listOf({ format: "schedule", title: title ?? "" }, events.map(fromEvent), options);
}

type Json = { ok: true; value: unknown } | { ok: false; problem: "notText" | "notJson" };

function parse(bytes: Uint8Array): Json {
  let source: string;
  try {
    source = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, problem: "notText" };
  }
  try {
    return { ok: true, value: JSON.parse(source) };
  } catch {
    return { ok: false, problem: "notJson" };
  }
}

function listOf(
  head: { format: TalkFormat; title: string },
  talks: (RawTalk | null)[],
  options: TalkOptions,
): TalkList {
  if (talks.length === 0) return { ok: false, problem: "empty" };
  const seen = new Set<string>();
  const entries = talks.map((talk, index): TalkEntry => {
    const number = index + 1;
    if (!talk) return { ok: false, number, title: "", notes: [], refusal: "broken" };
    const entry = talkEntry(talk, number, options);
    if (!entry.ok) return entry;
    const { title, notes, sourceId } = entry;
    if (seen.has(sourceId)) return { ok: false, number, title, notes, refusal: "twice" };
    seen.add(sourceId);
    return entry;
  });
  return { ok: true, ...head, entries };
}

function fromPyvideo(category: string): (entry: unknown) => RawTalk | null {
  return (entry) => {
    const read = pyvideoTalk.safeParse(entry);
    if (!read.success) return null;
    const talk = read.data;
    const urls = (talk.videos ?? []).map(({ url }) => url);
    const place = talk._path || urls[0] || (talk.title ? `${category}/${talk.title}` : "");
    return {
      sourceId: place && `pyvideo:${place}`,
      ...{ title: talk.title ?? "", subtitle: "", summary: talk.description || talk.summary || "" },
      ...{ speakers: talk.speakers ?? [], date: talk.recorded ?? "", seconds: talk.duration ?? null },
      ...{ language: talk.language ?? "", videoUrls: urls, licence: talk.copyright_text ?? "", isNotRecorded: false },
      links: (talk.related_urls ?? []).map((one) =>
        typeof one === "string" ? { title: "", url: one } : { title: one.label ?? "", url: one.url },
      ),
    };
  };
}

/** The length of the slot is not that of the video, so it is left out. */
function fromEvent(entry: unknown): RawTalk | null {
  const read = event.safeParse(entry);
  if (!read.success) return null;
  const talk = read.data;
  const all = [...(talk.links ?? []), ...(talk.attachments ?? [])];
  const linked = all.flatMap(({ title, url }) => (url ? [{ title: title ?? "", url }] : []));
  const isVideo = ({ url }: { url: string }) => /youtu\.?be|vimeo\.com|\/videos\/|\/w\//.test(url);
  return {
    sourceId: talk.guid ? `schedule:${talk.guid}` : "",
    ...{ title: talk.title ?? "", subtitle: talk.subtitle ?? "", date: talk.date ?? "", seconds: null },
    summary: [talk.abstract, talk.description].filter(Boolean).join("\n\n"),
    speakers: (talk.persons ?? []).map((one) => one.public_name || one.full_public_name || one.name || ""),
    ...{ language: talk.language ?? "", licence: talk.recording_license ?? "" },
    isNotRecorded: talk.do_not_record === true,
    videoUrls: linked.filter(isVideo).map(({ url }) => url),
    links: linked.filter((one) => !isVideo(one)),
  };
}
