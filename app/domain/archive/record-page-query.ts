/** Where in a record a page is opened and what of it is shown, read from and written to URL parameters. Pure. */
import { readMoment } from "./timecode";

/** Of the words looked for in a transcript. */
export const FIND_MAX_LENGTH = 100;

export type RecordPageQuery = {
  /** Second to open at. */
  t: number | null;
  /** Of the transcript, from 1; when not asked, the one `t` lies in. */
  part: number | null;
  /** Of captions and transcript. */
  language: string | null;
  find: string;
  /** Page of the slides that is shown though the moment says another. */
  slide: number | null;
  /** The audio instead of the video. */
  isAudio: boolean;
  /** The video of another site is wanted: only then it is loaded. */
  isLoaded: boolean;
  /** Id of the passage that is passed on. */
  share: string | null;
};

export const RECORD_PAGE_START: RecordPageQuery = {
  ...{ t: null, part: null, language: null, find: "", slide: null },
  ...{ isAudio: false, isLoaded: false, share: null },
};

const LONGEST_NUMBER = /^[1-9]\d{0,3}$/;

/** What cannot be read is left out. */
export function readRecordQuery(params: URLSearchParams): RecordPageQuery {
  return {
    t: readMoment(params.get("t")),
    part: numberOf(params.get("part")),
    language: /^[a-zA-Z-]{2,20}$/.exec(params.get("language") ?? "")?.[0] ?? null,
    find: (params.get("find") ?? "").trim().slice(0, FIND_MAX_LENGTH),
    slide: numberOf(params.get("slide")),
    isAudio: params.get("media") === "audio",
    isLoaded: params.get("load") === "1",
    share: /^\w{1,64}$/.exec(params.get("share") ?? "")?.[0] ?? null,
  };
}

/** `?t=750&language=en` of a query with changes; "?" alone leads back to the beginning. */
export function recordSearch(query: RecordPageQuery, changes: Partial<RecordPageQuery> = {}): string {
  const { t, part, language, find, slide, isAudio, isLoaded, share } = { ...query, ...changes };
  const params = new URLSearchParams();
  if (t !== null) params.set("t", String(t));
  if (part !== null) params.set("part", String(part));
  if (language !== null) params.set("language", language);
  if (find) params.set("find", find);
  if (slide !== null) params.set("slide", String(slide));
  if (isAudio) params.set("media", "audio");
  if (isLoaded) params.set("load", "1");
  if (share !== null) params.set("share", share);
  return `?${params}`;
}

/** Opens at a second: what was found, turned or shared there before is not kept. */
export function momentSearch(query: RecordPageQuery, t: number): string {
  return recordSearch(query, { t, part: null, find: "", slide: null, share: null });
}

function numberOf(text: string | null): number | null {
  return text !== null && LONGEST_NUMBER.test(text) ? Number(text) : null;
}
