/** The addresses of records, 研修モデル, words and the search of all of it, as in routes.ts. */
import { RECORD_SECTIONS } from "~/domain/archive/record-sections";
import { EVERYTHING_TABS } from "~/domain/search/everything-query";
import { PLAN_SECTIONS } from "~/domain/training/find-plan-problems";
import { ARCHIVE_WORDS } from "./archive-secrets";
import type { Examples } from "./routes";
import { CO_TOWN, NEXT_TOWN, TOWN } from "./secrets";

const DESKS = [TOWN, NEXT_TOWN, CO_TOWN];
const UNKNOWN_TOKEN = "x".repeat(43);

type Facts = Parameters<Examples>[0];
const idsIn = {
  archive: ({ planted }: Facts) => Object.values(planted.archive.ids),
  training: ({ planted }: Facts) => Object.values(planted.training.ids),
  glossary: ({ planted }: Facts) => Object.values(planted.glossary.terms),
  "glossary/columns": ({ planted }: Facts) => Object.values(planted.glossary.columns),
} satisfies Record<string, (facts: Facts) => string[]>;
type Room = keyof typeof idsIn;

/** Of each thing of a room, with these endings. */
const each =
  (room: Room, ...ends: string[]): Examples =>
  (facts) =>
    idsIn[room](facts).flatMap((id) => (ends.length ? ends : [""]).map((end) => `/${room}/${id}${end}`));
const at = (...addresses: string[]): Examples => {
  return () => addresses;
};
/** At the desks of the town, of the next one and of the co-host. */
const atDesks =
  (examples: Examples): Examples =>
  (facts) =>
    DESKS.flatMap((code) => examples(facts).map((address) => `/municipalities/${code}/desk${address}`));
const deskOf = (room: Room, ...ends: string[]) => atDesks(each(room, ...ends));

const filters = [`municipality=${TOWN}`, "theme=advice", "sort=recorded", `speaker=${encodeURIComponent("見本 一郎")}`];
const narrowed = (path: string): Examples => at(path, ...filters.map((filter) => `${path}?${filter}`));
const OPEN_AT = [
  "",
  "?t=2",
  "?part=1&language=ja",
  "?load=1",
  "?media=audio",
  "?slide=1",
  `?find=${ARCHIVE_WORDS.term}`,
];
const words = [ARCHIVE_WORDS.cue, ARCHIVE_WORDS.term, ARCHIVE_WORDS.refusedRecord, ""];
const searched = words.flatMap((q) => EVERYTHING_TABS.map((tab) => `/search?q=${q}&tab=${tab}&municipality=${TOWN}`));

const RECORDS: Record<string, Examples> = {
  "_site.archive.$id": each("archive", ...OPEN_AT),
  "_site.archive.$id_.history": each("archive", "/history"),
  "_site.archive.$id_.questionnaire": each("archive", "/questionnaire", "/questionnaire?answered=1"),
  "_site.archive.$id_.transcript": each("archive", "/transcript", "/transcript?language=ja"),
  "_site.archive.$id_.voices": each("archive", "/voices"),
  "_site.archive._index": narrowed("/archive"),
  "_site.archive.series.$id": ({ planted }) => planted.archive.seriesIds.map((id) => `/archive/series/${id}`),
  "archive.$id.captions.$file": each("archive", "/captions/ja.vtt", "/captions/ja.srt"),
  "archive.$id.passages": each("archive", "/passages", "/passages?part=1", `/passages?find=${ARCHIVE_WORDS.term}`),
  "archive.$id.transcript[.]epub": each("archive", "/transcript.epub"),
  "archive.$id.transcript[.]txt": each("archive", "/transcript.txt"),
  "archive.podcast[.]xml": narrowed("/archive/podcast.xml"),
  "archive[.]atom": narrowed("/archive.atom"),
  "embed.archive.$id": (facts) =>
    idsIn.archive(facts).flatMap((id) => ["", "?t=2", "?load=1"].map((end) => `/embed/archive/${id}${end}`)),
  "api.v1.oembed": (facts) =>
    idsIn.archive(facts).map((id) => `/api/v1/oembed?url=${encodeURIComponent(`http://localhost:3000/archive/${id}`)}`),
  "_site.municipalities.$code.desk.archive.$id.preview": deskOf("archive", "/preview"),
  "municipalities.$code.desk.archive.$id": deskOf("archive"),
  "municipalities.$code.desk.archive.$id_.captions": deskOf("archive", "/captions"),
  "municipalities.$code.desk.archive.$id_.captions_.$language": deskOf("archive", "/captions/ja", "/captions/en"),
  "municipalities.$code.desk.archive.$id_.edit.$section": atDesks((facts) => [
    ...RECORD_SECTIONS.map((section) => `/archive/${facts.planted.archive.ids.open}/edit/${section}`),
    ...idsIn
      .archive(facts)
      .flatMap((id) =>
        ["basics?preview=1", "speakers", "media", "chapters", "documents"].map((part) => `/archive/${id}/edit/${part}`),
      ),
  ]),
  "municipalities.$code.desk.archive.$id_.files": deskOf("archive", "/files"),
  "municipalities.$code.desk.archive.$id_.history": deskOf("archive", "/history", "/history?revision=1"),
  "municipalities.$code.desk.archive.$id_.questionnaire": deskOf("archive", "/questionnaire"),
  "municipalities.$code.desk.archive.$id_.questionnaire_.preview": deskOf("archive", "/questionnaire/preview"),
  "municipalities.$code.desk.archive.$id_.questionnaire_.results": deskOf("archive", "/questionnaire/results"),
  "municipalities.$code.desk.archive.$id_.questionnaire_.results[.]csv": deskOf(
    "archive",
    "/questionnaire/results.csv",
  ),
  "municipalities.$code.desk.archive.$id_.voices": deskOf("archive", "/voices"),
  "municipalities.$code.desk.archive._index": atDesks(at("/archive", "/archive?state=draft", "/archive?q=zq")),
  "municipalities.$code.desk.archive.new": atDesks(at("/archive/new")),
  "municipalities.$code.desk.archive.series": atDesks(at("/archive/series")),
};

const PLANS: Record<string, Examples> = {
  "_site.training.$id": each("training"),
  "_site.training.$id_.questionnaire": each("training", "/questionnaire"),
  "_site.training.$id_.sheet": each("training", "/sheet", "/sheet?for=participant", "/sheet?for=facilitator"),
  "_site.training.$id_.voices": each("training", "/voices"),
  "_site.training._index": at("/training", "/training?theme=advice"),
  "_site.training.certificates.$token": at(`/training/certificates/${UNKNOWN_TOKEN}`),
  "training.$id.run": each("training", "/run", "/run?part=1", "/run?part=2", "/run?part=3"),
  "training.certificates.$token.paper[.]pdf": at(`/training/certificates/${UNKNOWN_TOKEN}/paper.pdf`),
  "training.progress": at("/training/progress"),
  "my.learning": at("/my/learning"),
  "municipalities.$code.desk.training.$id": deskOf("training"),
  "municipalities.$code.desk.training.$id_.edit.$section": deskOf(
    "training",
    ...PLAN_SECTIONS.map((section) => `/edit/${section}`),
  ),
  "municipalities.$code.desk.training.$id_.held": atDesks((facts) => [
    ...each("training", "/held")(facts),
    `/training/${facts.planted.training.ids.open}/held?change=${facts.planted.training.heldId}`,
  ]),
  "municipalities.$code.desk.training.$id_.history": deskOf("training", "/history", "/history?revision=1"),
  "municipalities.$code.desk.training.$id_.preview": deskOf("training", "/preview"),
  "municipalities.$code.desk.training.$id_.questionnaire": deskOf("training", "/questionnaire"),
  "municipalities.$code.desk.training.$id_.questionnaire_.preview": deskOf("training", "/questionnaire/preview"),
  "municipalities.$code.desk.training.$id_.questionnaire_.results": deskOf("training", "/questionnaire/results"),
  "municipalities.$code.desk.training.$id_.questionnaire_.results[.]csv": deskOf(
    "training",
    "/questionnaire/results.csv",
  ),
  "municipalities.$code.desk.training.$id_.voices": deskOf("training", "/voices"),
  "municipalities.$code.desk.training._index": atDesks(at("/training")),
  "municipalities.$code.desk.training.new": atDesks((facts) => [
    "/training/new",
    ...idsIn.training(facts).map((id) => `/training/new?from=${id}`),
  ]),
};

const WORDS: Record<string, Examples> = {
  "_site.glossary.$id": each("glossary"),
  "_site.glossary._index": at("/glossary", "/glossary?field=welfare", `/glossary?row=${encodeURIComponent("ま")}`),
  "_site.glossary.columns.$id": each("glossary/columns"),
  "glossary[.]atom": at("/glossary.atom"),
  "municipalities.$code.desk.glossary.$id": deskOf("glossary"),
  "municipalities.$code.desk.glossary._index": atDesks(at("/glossary", "/glossary?tab=columns")),
  "municipalities.$code.desk.glossary.columns.$id": deskOf("glossary/columns"),
  "municipalities.$code.desk.glossary.columns.new": atDesks(at("/glossary/columns/new")),
  "municipalities.$code.desk.glossary.new": atDesks(at("/glossary/new")),
};

const SEARCH: Record<string, Examples> = {
  "_site.search": at("/search", `/search?municipality=${TOWN}`, ...words.map((q) => `/search?q=${q}`), ...searched),
  "api.v1.passages": at(...words.map((q) => `/api/v1/passages?q=${q}&municipality=${TOWN}&per_page=100`)),
};

export const ARCHIVE_ROUTES: Record<string, Examples> = { ...RECORDS, ...PLANS, ...WORDS, ...SEARCH };
