/** What is asked of the archive beyond its pages: files, uploads, searches, cards for other sites. */
import { ARCHIVE_WORDS } from "./archive-secrets";
import { inParallel } from "./look";
import type { Planted } from "./plant";
import { TOWN, type Viewer, word } from "./secrets";

type Asked = {
  baseUrl: string;
  planted: Planted;
  /** What the site answers to a viewer; redirects are not followed. */
  ask: (viewer: Viewer, address: string, init?: RequestInit) => Promise<Response>;
};

/** Everyone but the hosts' officers and an administrator. */
const STRANGERS: Viewer[] = ["guest", "resident", "professional", "keeper", "officerElsewhere", "owner"];

/** Each file that is not public, by who came to it. The co-host shares the work on what is refused only. */
export async function openedFiles({ planted, ask }: Asked): Promise<[Viewer, string, number][]> {
  const { draft, later, refused } = planted.archive.files;
  const tried: [Viewer, string][] = [
    ...STRANGERS.flatMap((viewer) =>
      [...draft, ...later, ...refused].map((address): [Viewer, string] => [viewer, address]),
    ),
    ...[...draft, ...later].map((address): [Viewer, string] => ["officerOfCoHost", address]),
  ];
  const answers = await inParallel(tried, async ([viewer, address]): Promise<[Viewer, string, number]> => {
    const headers = { Range: "bytes=0-99" };
    return [viewer, address, (await ask(viewer, address, { headers })).status];
  });
  return answers.filter(([, , status]) => status !== 404);
}

/** The same files as the officer who sent them gets them: `Cache-Control` of each. */
export function filesOfOfficer({ planted, ask }: Asked): Promise<[number, string | null][]> {
  const { draft, later, refused } = planted.archive.files;
  return inParallel([...draft, ...later, ...refused], async (address): Promise<[number, string | null]> => {
    const { status, headers } = await ask("officer", address);
    return [status, headers.get("Cache-Control")];
  });
}

/** An upload the officer began, as others find it: what they get for asking, going on and giving it up. */
export async function strangersAtUpload({ baseUrl, planted, ask }: Asked): Promise<[string, number][]> {
  const tus = { "Tus-Resumable": "1.0.0", Origin: baseUrl };
  const told = { recordId: planted.archive.ids.draft, kind: "handout", name: `${word("file under way")}.pdf` };
  const metadata = Object.entries(told).map(([key, value]) => `${key} ${Buffer.from(value).toString("base64")}`);
  const headers = { ...tus, "Upload-Length": "1000", "Upload-Metadata": metadata.join(",") };
  const begun = await ask("officer", "/uploads", { method: "POST", headers });
  const location = begun.headers.get("Location");
  if (begun.status !== 201 || !location) throw new Error(`No upload was begun: ${begun.status} ${await begun.text()}`);
  const upload = new URL(location, baseUrl).pathname;
  const own = await ask("officer", upload, { method: "HEAD", headers: tus });
  const tries: [string, number][] = [["officer HEAD", own.status]];
  const part = { ...tus, "Upload-Offset": "0", "Content-Type": "application/offset+octet-stream" };
  for (const viewer of ["guest", "resident", "officerElsewhere", "administrator"] as const) {
    for (const init of [
      { method: "HEAD", headers: tus },
      { method: "PATCH", headers: part, body: "x" },
      { method: "DELETE", headers: tus },
      { method: "GET", headers: tus },
    ]) {
      const { status } = await ask(viewer, upload, init);
      tries.push([`${viewer} ${init.method}`, status]);
    }
    // Nobody else begins one for the record either.
    if (viewer !== "administrator") {
      tries.push([`${viewer} POST`, (await ask(viewer, "/uploads", { method: "POST", headers })).status]);
    }
  }
  await ask("officer", upload, { method: "DELETE", headers: tus });
  return tries;
}

const HIT =
  /\/(?:archive\/rec_|training\/pln_|glossary\/trm_|glossary\/columns\/col_|listings\/lst_|symposia\/sym_)\w+/;

/** Where a word is found by the search of everything and in what was said, for this viewer. */
export async function foundAnywhere({ ask }: Asked, viewer: Viewer, text: string): Promise<string[]> {
  const said = await ask(viewer, `/api/v1/passages?q=${text}`);
  const { total } = (await said.json()) as { total: number };
  const page = await (await ask(viewer, `/search?q=${text}`)).text();
  const main = /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? page;
  return [...(total > 0 ? ["passages"] : []), ...(HIT.test(main) ? ["search"] : [])];
}

/** oEmbed of each record, by the address the public one's page gives. */
export async function oembedOf({ planted, ask }: Asked): Promise<Record<string, number>> {
  const { open } = planted.archive.ids;
  const page = await (await ask("guest", `/archive/${open}`)).text();
  const link = /href="([^"]*\/api\/v1\/oembed\?[^"]*)"/.exec(page)?.[1]?.replaceAll("&amp;", "&");
  if (!link) throw new Error("The page of a record has no oEmbed");
  const { pathname, search } = new URL(link);
  const answers: Record<string, number> = {};
  for (const [which, id] of Object.entries(planted.archive.ids)) {
    answers[which] = (await ask("officer", `${pathname}${search.replaceAll(open, id)}`)).status;
  }
  return answers;
}

/** Where the public words of records, plans and words must be met. */
export function archivePlaces({ archive, training, glossary }: Planted): [string, string][] {
  const { open, refused, withdrawn } = archive.ids;
  const lists = [`/archive?municipality=${TOWN}`, `/archive.atom?municipality=${TOWN}`, `/embed/archive/${open}`];
  const transcripts = ["/transcript", "/transcript.txt", "/transcript.epub", "/captions/ja.vtt", "/captions/ja.srt"];
  return [
    ...[`/archive/${open}`, `/archive/${open}.data`, ...lists].map((address): [string, string] => [
      address,
      ARCHIVE_WORDS.record,
    ]),
    ...[`/archive/${open}`, ...transcripts.map((end) => `/archive/${open}${end}`), `/archive/${open}/passages`].map(
      (address): [string, string] => [address, ARCHIVE_WORDS.cue],
    ),
    ...[`/search?q=${ARCHIVE_WORDS.cue}&tab=passages`, `/api/v1/passages?q=${ARCHIVE_WORDS.cue}`].map(
      (address): [string, string] => [address, ARCHIVE_WORDS.record],
    ),
    [`/archive/${open}`, ARCHIVE_WORDS.chapter],
    [`/archive/${refused}`, ARCHIVE_WORDS.refusedRecord],
    [`/archive/${withdrawn}`, ARCHIVE_WORDS.withdrawnRecord],
    ["/archive", ARCHIVE_WORDS.series],
    [`/archive/${open}/voices`, ARCHIVE_WORDS.change],
    [`/symposia/${archive.heldSymposium}`, ARCHIVE_WORDS.refusedRecord],
    [`/training/${training.ids.open}`, ARCHIVE_WORDS.plan],
    ["/training", ARCHIVE_WORDS.plan],
    [`/training/${training.ids.open}/run`, ARCHIVE_WORDS.plan],
    [`/training/${training.ids.withdrawn}`, ARCHIVE_WORDS.withdrawnPlan],
    [`/glossary/${glossary.terms.open}`, ARCHIVE_WORDS.term],
    [`/glossary/${glossary.terms.open}`, ARCHIVE_WORDS.record],
    ["/glossary", ARCHIVE_WORDS.term],
    [`/glossary/columns/${glossary.columns.open}`, ARCHIVE_WORDS.column],
    ["/glossary.atom", ARCHIVE_WORDS.column],
    [`/search?q=${ARCHIVE_WORDS.term}&tab=terms`, ARCHIVE_WORDS.term],
  ];
}
