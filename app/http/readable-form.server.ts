/** What every action of the site may rely on: a form it can read, in UTF-8, without control characters. */

const URLENCODED = "application/x-www-form-urlencoded";
const MULTIPART = "multipart/form-data";
const REPLACEMENT_BYTES = Buffer.from("\u{FFFD}", "utf8");
/** All control characters but the tab and the line breaks: no database keeps NUL, and nobody types the others. */
const CONTROLS = /(?![\t\n\r])\p{Cc}/gu;
/** The only fields that hold a file. */
const FILE_FIELDS = new Set(["photo", "picture", "logo", "file"]);

/**
 * The same request with a form in it that can be read. Control characters are taken out. Throws a Response: 415 for what
 * is no form, 400 for a broken form or text that is not UTF-8 (nothing of it can be kept without turning into 文字化け).
 */
export async function readableForm(request: Request): Promise<Request> {
  const body = Buffer.from(await request.arrayBuffer());
  const type = request.headers.get("Content-Type") ?? (body.length === 0 ? URLENCODED : "");
  if (type.startsWith(URLENCODED)) return withBody(request, type, cleanPairs(body));
  if (!type.startsWith(MULTIPART)) throw refusal(415);
  const form = await formOf(type, body);
  if (wronglyDecoded(form, body)) throw refusal(400);
  const clean = new FormData();
  for (const [name, value] of form) {
    if (typeof value === "string") clean.append(name, value.replace(CONTROLS, ""));
    // A file where words are asked for would be kept as "[object File]".
    else if (FILE_FIELDS.has(name)) clean.append(name, value);
  }
  return withBody(request, null, clean);
}

function withBody(request: Request, type: string | null, body: BodyInit): Request {
  const headers = new Headers(request.headers);
  headers.delete("Content-Type");
  headers.delete("Content-Length");
  if (type !== null) headers.set("Content-Type", type);
  return new Request(request.url, { method: request.method, headers, body, signal: request.signal });
}

/** The pairs of an encoded form, decoded and encoded again. Throws 400 when a byte is not UTF-8. */
function cleanPairs(body: Buffer): string {
  if (!isUtf8(percentDecoded(body))) throw refusal(400);
  const pairs = [...new URLSearchParams(body.toString("utf8"))];
  return new URLSearchParams(pairs.map(([name, value]) => [name, value.replace(CONTROLS, "")])).toString();
}

function percentDecoded(body: Buffer): Buffer {
  const bytes = body.toString("latin1").replace(/%([0-9a-fA-F]{2})/g, (_whole, hex: string) => {
    return String.fromCharCode(Number.parseInt(hex, 16));
  });
  return Buffer.from(bytes, "latin1");
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

async function formOf(type: string, body: Buffer): Promise<FormData> {
  try {
    return await new Response(new Uint8Array(body), { headers: { "Content-Type": type } }).formData();
  } catch {
    throw refusal(400);
  }
}

/** Whether reading put marks for unreadable bytes into the texts which nobody sent. */
function wronglyDecoded(form: FormData, body: Buffer): boolean {
  const texts = [...form.values()].filter((value) => typeof value === "string").join("");
  const marks = texts.split("\u{FFFD}").length - 1;
  let sent = 0;
  for (let at = body.indexOf(REPLACEMENT_BYTES); at >= 0; at = body.indexOf(REPLACEMENT_BYTES, at + 1)) sent += 1;
  return marks > sent;
}

function refusal(status: 400 | 415): Response {
  // Pages show their own words for the status; this is for addresses that have no page.
  return new Response("送信された内容を読み取れなかったため、受け付けませんでした。\n", {
    status,
    statusText: status === 400 ? "Bad Request" : "Unsupported Media Type",
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}
