/** Reads the mails this site writes: one text and one HTML part, as nodemailer encodes them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export type ReadMail = { headers: Record<string, string>; to: string; subject: string; text: string; html: string };

export function readMail(source: string): ReadMail {
  const whole = source.replaceAll("\r\n", "\n");
  const { headers, body } = splitHead(whole);
  const boundary = /boundary="([^"]+)"/.exec(headers["content-type"] ?? "")?.[1] ?? "";
  const parts = body.split(`--${boundary}`).map((part) => splitHead(part.replace(/^\n/, "")));
  const bodyOf = (type: string) => {
    const part = parts.find((each) => each.headers["content-type"]?.startsWith(type));
    return part ? decode(part.body, part.headers["content-transfer-encoding"] ?? "7bit") : "";
  };
  return {
    headers,
    to: headers.to ?? "",
    subject: decodeWords(headers.subject ?? ""),
    text: bodyOf("text/plain"),
    html: bodyOf("text/html"),
  };
}

/** The mails to an address in the `mail` folder of a data folder, in the order they were queued. */
export function mailsIn(dataDir: string, to: string): ReadMail[] {
  const folder = path.join(dataDir, "mail");
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".eml"));
  const mails = names.sort().map((name) => readMail(readFileSync(path.join(folder, name), "utf8")));
  return mails.filter((mail) => mail.to === to);
}

/** The path behind this site's address in a mail, e.g. `/reports/…`; throws without one that begins so. */
export function linkIn(mail: ReadMail, beginning: string): string {
  const found = [...mail.text.matchAll(/https?:\/\/[^/\s]+(\/\S*)/g)].map((match) => match[1] ?? "");
  const link = found.find((each) => each.startsWith(beginning));
  if (!link) throw new Error(`No link ${beginning} in a mail that has ${found.length}`);
  return link;
}

function splitHead(text: string): { headers: Record<string, string>; body: string } {
  const end = text.indexOf("\n\n");
  const head = (end < 0 ? text : text.slice(0, end)).replace(/\n[ \t]+/g, " ");
  const headers: Record<string, string> = {};
  for (const line of head.split("\n")) {
    const colon = line.indexOf(":");
    if (colon > 0) headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
  }
  return { headers, body: end < 0 ? "" : text.slice(end + 2) };
}

function decode(body: string, encoding: string): string {
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8");
  if (encoding === "quoted-printable") return quotedPrintable(body.replace(/=\n/g, ""));
  return body;
}

function quotedPrintable(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/g, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

function decodeWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_whole, kind: string, word: string) =>
      kind.toUpperCase() === "B"
        ? Buffer.from(word, "base64").toString("utf8")
        : quotedPrintable(word.replaceAll("_", " ")),
    );
}
