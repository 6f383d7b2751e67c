/** Where something planted comes to light: in an answer of the site, a mail, a line of the log, a document of the index. */
import { strFromU8, unzipSync } from "fflate";
import type { Secret, Viewer } from "./secrets";

export type Named = { name: string; words: string[] };
export type Finding = { secret: string; place: string };

const TOKEN = /^[\w-]{20,}$/;

/** Every secret a text holds, however it is written there. */
export function secretsIn(text: string, secrets: Named[]): string[] {
  const forms = [text, ...decoded(text)].map((form) => form.toLowerCase());
  // Hundreds of words are looked for in thousands of pages: most can only stand in a small part of each.
  const marked = forms.flatMap((form) => marksIn(form));
  const runs = forms.flatMap((form) => form.match(/[\w-]{20,}/g) ?? []);
  const holds = (wanted: string) => {
    const word = wanted.toLowerCase();
    if (word.startsWith("zq") && word.length <= 64) return marked.some((mark) => mark.startsWith(word));
    return (TOKEN.test(word) ? runs : forms).some((part) => part.includes(word));
  };
  return secrets.filter(({ words }) => words.some(holds)).map(({ name }) => name);
}

/** What stands at each beginning of a planted word. */
function marksIn(form: string): string[] {
  const marks: string[] = [];
  for (let at = form.indexOf("zq"); at >= 0; at = form.indexOf("zq", at + 1)) marks.push(form.slice(at, at + 64));
  return marks;
}

/** A text as a program would read it that undoes percent signs, entities or \u escapes. */
function decoded(text: string): string[] {
  const percent = text.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
  const entities = text
    .replace(/&#x([0-9a-f]{1,6});/gi, (_whole, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,7});/g, (_whole, digits: string) => String.fromCodePoint(Number(digits)));
  const escapes = text.replace(/\\u([0-9a-f]{4})/gi, (_whole, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  // A calendar file breaks its lines wherever they get long.
  const unfolded = text.replace(/\r?\n[ \t]/g, "");
  return [percent, entities, escapes, unfolded].filter((form) => form !== text);
}

export type Looked = { path: string; status: number; type: string; found: string[]; hasPicture: boolean };

/** An answer, its headers included, as someone with these cookies gets it. Redirects are looked at, not followed. */
export async function look(
  baseUrl: string,
  path: string,
  { cookie, secrets }: { cookie: string; secrets: Named[] },
): Promise<Looked> {
  const answer = await fetch(`${baseUrl}${path}`, { headers: { Cookie: cookie }, redirect: "manual" });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const headers = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join("\n");
  const type = answer.headers.get("Content-Type") ?? "";
  // Letters of a picture's metadata are bytes: latin1 leaves them as they are.
  const body = type.startsWith("application/epub") ? unpacked(bytes) : bytes.toString(encodingOf(type));
  const found = secretsIn(`${headers}\n\n${body}`, secrets);
  return { path, status: answer.status, type, found, hasPicture: type.startsWith("image/jpeg") };
}

function encodingOf(type: string): "latin1" | "utf8" {
  return type.startsWith("image/jpeg") ? "latin1" : "utf8";
}

/** All that is written in a packed book. */
function unpacked(bytes: Buffer): string {
  return Object.entries(unzipSync(bytes))
    .map(([name, content]) => `${name}\n${strFromU8(content)}`)
    .join("\n");
}

/** The ways to ask for what stands at an address: the page, and the data of its loaders alone. */
export function waysTo(path: string): string[] {
  const [pathname = "", search] = path.split("?");
  const query = search === undefined ? "" : `?${search}`;
  const isFile =
    /\.(csv|svg|json|geojson|atom|ics|xml|txt|png|jpg|vtt|srt|epub|pdf)$/.test(pathname) ||
    pathname.startsWith("/api/");
  if (isFile) return [path];
  return [path, `${pathname === "/" ? "/_root" : pathname}.data${query}`];
}

/** What a viewer must not come upon. */
export function hiddenFrom(viewer: Viewer, secrets: Record<string, Secret>): Named[] {
  return Object.entries(secrets)
    .filter(([, { seenBy = [] }]) => !seenBy.includes(viewer))
    .map(([name, { words }]) => ({ name, words }));
}

/** Runs `work` over all of `items`, a few at a time. */
export async function inParallel<T, R>(items: T[], work: (item: T) => Promise<R>, lanes = 4): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const lane = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index] as T);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}
