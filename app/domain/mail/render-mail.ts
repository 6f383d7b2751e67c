/** The one layout of all mails: the same words as text and as HTML. */
import type { Locale } from "~/i18n/messages";
import type { MailBlock } from "./mail-template";

export type MailParts = {
  subject: string;
  blocks: MailBlock[];
  siteName: string;
  /** Without a slash at the end. */
  baseUrl: string;
  locale: Locale;
};

const FOOT: Record<Locale, (siteName: string) => string> = {
  ja: (siteName) => `このメールは「${siteName}」から自動で送りました。返信は届きません。`,
  en: (siteName) => `This mail was sent by ${siteName}. Replies are not read.`,
};

/** The text part: short lines are left to the reader's program. */
export function mailText({ blocks, siteName, baseUrl, locale }: MailParts): string {
  const parts = blocks.map((block) => blockText(block, baseUrl));
  return `${[...parts, `-- \n${FOOT[locale](siteName)}\n${baseUrl}/`].join("\n\n")}\n`;
}

function blockText(block: MailBlock, baseUrl: string): string {
  switch (block.kind) {
    case "text":
      return block.text;
    case "link":
      return `${block.label}:\n${urlOf(block.path, baseUrl)}`;
    case "code":
      return `　　${block.code}`;
    case "facts":
      return block.rows.map(([label, value]) => `${label}: ${value}`).join("\n");
    case "list":
      return block.items
        .map(({ title, text, path }) =>
          [`・${title}`, text && `　${text}`, path && `　${urlOf(path, baseUrl)}`].filter(Boolean).join("\n"),
        )
        .join("\n");
    case "quote":
      return block.text
        .split("\n")
        .map((line) => `> ${line}`)
        .join("\n");
  }
}

/** The HTML part: no pictures, no scripts, nothing loaded from anywhere. */
export function mailHtml({ subject, blocks, siteName, baseUrl, locale }: MailParts): string {
  const body = blocks.map((block) => blockHtml(block, baseUrl)).join("\n");
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;background:#f2f2f2">
<div style="max-width:36rem;margin:0 auto;padding:24px;background:#ffffff;color:#1a1a1c;${FONT}">
<p style="margin:0 0 24px;font-weight:700;color:#000060">${escapeHtml(siteName)}</p>
<h1 style="margin:0 0 16px;font-size:22px;line-height:1.5">${escapeHtml(subject)}</h1>
${body}
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #949494">
<p style="margin:0;font-size:14px;color:#626264">${escapeHtml(FOOT[locale](siteName))}<br>${anchor(`${baseUrl}/`)}</p>
</div>
</body>
</html>
`;
}

const FONT = "font-family:'Noto Sans JP','Hiragino Sans','Yu Gothic',sans-serif;font-size:17px;line-height:1.75";
const PARAGRAPH = "margin:0 0 16px";

function blockHtml(block: MailBlock, baseUrl: string): string {
  switch (block.kind) {
    case "text":
      return `<p style="${PARAGRAPH}">${lines(block.text)}</p>`;
    case "link":
      return linkHtml(block.label, urlOf(block.path, baseUrl));
    case "code":
      return `<p style="${PARAGRAPH};font-size:28px;font-weight:700;letter-spacing:0.2em">${escapeHtml(block.code)}</p>`;
    case "facts":
      return `<dl style="${PARAGRAPH}">${block.rows
        .map(
          ([label, value]) =>
            `<dt style="color:#626264">${escapeHtml(label)}</dt><dd style="${FACT}">${lines(value)}</dd>`,
        )
        .join("")}</dl>`;
    case "list":
      return `<ul style="${PARAGRAPH};padding-left:1.2em">${block.items
        .map(({ title, text, path }) => {
          const name = path ? anchor(urlOf(path, baseUrl), title) : escapeHtml(title);
          return `<li style="margin:0 0 8px">${name}${text ? `<br>${lines(text)}` : ""}</li>`;
        })
        .join("")}</ul>`;
    case "quote":
      return `<blockquote style="${QUOTE}">${lines(block.text)}</blockquote>`;
  }
}

const FACT = "margin:0 0 8px;font-weight:700";
const QUOTE = "margin:0 0 16px;padding:8px 16px;border-left:4px solid #949494;background:#f8f8fb";
const BUTTON =
  "display:inline-block;padding:12px 20px;border-radius:8px;background:#0017c1;color:#ffffff;font-weight:700;text-decoration:none";

function linkHtml(label: string, url: string): string {
  const button = `<a href="${escapeHtml(url)}" style="${BUTTON}">${escapeHtml(label)}</a>`;
  return `<p style="${PARAGRAPH}">${button}</p>
<p style="${PARAGRAPH};font-size:14px;word-break:break-all">${anchor(url)}</p>`;
}

function anchor(url: string, text = url): string {
  return `<a href="${escapeHtml(url)}" style="color:#0017c1">${escapeHtml(text)}</a>`;
}

/** Only paths of this site: a value that somebody typed can never become a link elsewhere. */
export function urlOf(path: string, baseUrl: string): string {
  if (!/^\/(?![/\\])/.test(path)) throw new Error("A link of a mail must be a path of this site");
  return `${baseUrl}${path}`;
}

function lines(text: string): string {
  return escapeHtml(text).replaceAll("\n", "<br>");
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
