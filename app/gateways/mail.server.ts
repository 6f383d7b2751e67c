import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { createTransport, type SendMailOptions } from "nodemailer";
import { env } from "./env.server";

export type MailMessage = {
  /** Makes the Message-ID, so that a second delivery can be recognised as the same mail. */
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  locale: string;
  /** Full address that ends these mails with one POST (RFC 8058). */
  endUrl?: string | null;
};

export type MailSettings = {
  /** null = a file in `folder` instead. */
  smtpUrl: string | null;
  from: string;
  siteName: string;
  /** Without a slash at the end; its host stands in the Message-ID. */
  baseUrl: string;
  folder: string;
  /** In development a sent mail can be looked at with its links; elsewhere secrets are erased when it is sent. */
  keepsSecrets: boolean;
};

/**
 * Why a mail did not go: `temporary` and `permanent` were refused for certain; `unknown` was handed over whole, but the
 * server's answer never came. Nobody's address is in the message, as a server's own words would have it.
 */
export class MailDeliveryError extends Error {
  override readonly name = "MailDeliveryError";
  constructor(
    readonly outcome: "temporary" | "permanent" | "unknown",
    readonly code: string,
  ) {
    super(`${outcome} ${code}`);
  }
}

/** Together well under the lease of an outbox event. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 };

export function mailSettings(): MailSettings {
  const { smtpUrl, mailFrom, siteName, baseUrl, dataDir, nodeEnv } = env();
  const folder = path.join(dataDir, "mail");
  return { smtpUrl, from: mailFrom, siteName, baseUrl, folder, keepsSecrets: nodeEnv === "development" };
}

/** Hands one mail to the server of SMTP_URL, or writes `<id>.eml`. Returns its Message-ID. Throws MailDeliveryError. */
export async function deliverMail(message: MailMessage, settings: MailSettings): Promise<{ messageId: string }> {
  const options = toOptions(message, settings);
  if (settings.smtpUrl) await sendBySmtp(options, settings.smtpUrl);
  else await writeMailFile(options, path.join(settings.folder, `${message.id}.eml`));
  return { messageId: messageIdOf(message.id, settings) };
}

/** Deletes the .eml files written before `before`. Returns how many. */
export async function deleteMailFiles(before: Date, { folder }: Pick<MailSettings, "folder">): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  let deleted = 0;
  for (const name of names.filter((each) => each.endsWith(".eml"))) {
    const file = path.join(folder, name);
    if ((await stat(file)).mtime >= before) continue;
    await rm(file, { force: true });
    deleted++;
  }
  return deleted;
}

/** Deletes the .eml files of mails whose words are erased before their time. */
export async function deleteMailFilesOf(ids: readonly string[], { folder } = mailSettings()): Promise<void> {
  for (const id of ids) await rm(path.join(folder, `${id}.eml`), { force: true });
}

function messageIdOf(id: string, { baseUrl }: MailSettings): string {
  return `<${id}@${new URL(baseUrl).hostname.replace(/[[\]]/g, "")}>`;
}

function toOptions(message: MailMessage, settings: MailSettings): SendMailOptions {
  const { id, to, subject, text, html, locale, endUrl } = message;
  const oneClick = endUrl && {
    "List-Unsubscribe": { prepared: true, value: `<${endUrl}>` },
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
  return {
    from: { name: withoutControls(settings.siteName), address: settings.from },
    // As objects: nodemailer then reads no list of addresses out of a text.
    to: { name: "", address: to },
    envelope: { from: settings.from, to: [to] },
    subject: withoutControls(subject),
    text,
    html,
    messageId: messageIdOf(id, settings),
    disableFileAccess: true,
    disableUrlAccess: true,
    headers: { "Content-Language": locale, "Auto-Submitted": "auto-generated", ...oneClick },
  };
}

/** A line break in a subject or a name would begin a header of its own. */
function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
  return text.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, " ").trim();
}

async function sendBySmtp(options: SendMailOptions, url: string): Promise<void> {
  let isHandedOver = false;
  const silent = () => {};
  // nodemailer says so here when the last byte of the message has been written.
  const info = (entry: { tnx?: string }) => {
    if (entry?.tnx === "message") isHandedOver = true;
  };
  const logger = { level: silent, trace: silent, debug: silent, warn: silent, error: silent, fatal: silent, info };
  const transport = createTransport({ url, ...TIMEOUTS, logger } as Parameters<typeof createTransport>[0]);
  try {
    await transport.sendMail(options);
  } catch (error) {
    throw deliveryError(error, isHandedOver);
  } finally {
    transport.close();
  }
}

function deliveryError(error: unknown, isHandedOver: boolean): MailDeliveryError {
  const { code = "ERROR", responseCode } = error as { code?: string; responseCode?: number };
  const name = responseCode ? `${code} ${responseCode}` : code;
  const isAboutThisMail = code === "EENVELOPE" || code === "EMESSAGE";
  if (isAboutThisMail && responseCode && responseCode >= 500) return new MailDeliveryError("permanent", name);
  if (isHandedOver && !responseCode) return new MailDeliveryError("unknown", name);
  return new MailDeliveryError("temporary", name);
}

/** Written under another name first: whoever reads the folder sees whole mails only. */
async function writeMailFile(options: SendMailOptions, file: string): Promise<void> {
  try {
    const composer = createTransport({ streamTransport: true, buffer: true, newline: "unix" });
    const { message } = await composer.sendMail(options);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(`${file}.part`, message as Buffer);
    await rename(`${file}.part`, file);
  } catch (error) {
    throw new MailDeliveryError("temporary", (error as { code?: string }).code ?? "ERROR");
  }
}
