import { z } from "zod";
import { type MailBlock, mailTemplate } from "../mail-template";
import {
  calendarLink,
  KEEP_SECRET,
  personalLink,
  placeInMail,
  symposiumFacts,
  symposiumInMail,
} from "./symposium-parts";

const mine = z.object({ symposium: symposiumInMail, name: z.string(), place: placeInMail, token: z.string() });
const CHANGE_WORDS = { date: "日にち", time: "時間", place: "場所・参加の方法", link: "参加用のリンク" } as const;

/** Date, time, place or link are others now. */
export const symposiumChanged = mailTemplate({
  values: mine.extend({ changes: z.array(z.enum(["date", "time", "place", "link"])).min(1) }),
  holdsSecret: true,
  subject: ({ symposium, changes }) =>
    `${changes.map((change) => CHANGE_WORDS[change]).join("・")}が変わりました: ${symposium.title}`,
  body: ({ symposium, name, place, token, changes }, { locale }) => {
    const isLinkOnly = changes.every((change) => change === "link");
    const blocks: MailBlock[] = [
      { kind: "text", text: `${name} さん` },
      {
        kind: "text",
        text: `${changes.map((change) => CHANGE_WORDS[change]).join("、")}が変わりました。今は次のとおりです。`,
      },
      symposiumFacts(symposium, locale, place),
      personalLink(token),
    ];
    if (isLinkOnly) {
      blocks.push({ kind: "text", text: "新しい参加用のリンクは、開く時刻になると、上のページに出ます。" });
    } else {
      blocks.push({
        kind: "text",
        text: "申し込みは、そのまま生きています。来られなくなったときは、上のページから取り消せます。",
      });
      blocks.push(calendarLink(token));
    }
    return [...blocks, KEEP_SECRET];
  },
});

const STATUS = {
  postponed: {
    subject: "延期になりました",
    text: "延期になりました。新しい日時が決まったら、メールでお知らせします。",
  },
  cancelled: { subject: "中止になりました", text: "中止になりました。申し込んでくださったのに、すみません。" },
  scheduled: { subject: "開催することになりました", text: "次の日時に開催することになりました。" },
} as const;

/** Postponed, cancelled, or held after all; with the host's own words. */
export const symposiumStatus = mailTemplate({
  values: mine.extend({ status: z.enum(["scheduled", "postponed", "cancelled"]), note: z.string() }),
  holdsSecret: true,
  subject: ({ symposium, status }) => `${STATUS[status].subject}: ${symposium.title}`,
  body: ({ symposium, name, place, token, status, note }, { locale }) => [
    { kind: "text", text: `${name} さん` },
    { kind: "text", text: `申し込んでくださったシンポジウムは、${STATUS[status].text}` },
    ...(note ? [{ kind: "quote", text: note } as const] : []),
    symposiumFacts(symposium, locale, place),
    personalLink(token),
    KEEP_SECRET,
  ],
});

const WHEN = { week: "1週間前", day: "前の日", hour: "1時間前" } as const;

/** A week, a day, an hour before. */
export const symposiumReminder = mailTemplate({
  values: mine.extend({ kind: z.enum(["week", "day", "hour"]) }),
  holdsSecret: true,
  subject: ({ symposium, kind }) => `【${WHEN[kind]}のお知らせ】${symposium.title}`,
  body: ({ symposium, name, place, token, kind }, { locale }) => {
    const online: MailBlock[] =
      kind === "hour"
        ? [
            { kind: "link", label: "参加する", path: `/registrations/${token}/join` },
            { kind: "text", text: "まだ開いていないときは、開く時刻が出ます。" },
          ]
        : [{ kind: "text", text: "参加用のリンクは、当日、自分のページに出ます。" }];
    const venue: MailBlock[] = [{ kind: "text", text: "会場の受付で、自分のページの QR コードを見せてください。" }];
    return [
      { kind: "text", text: `${name} さん` },
      { kind: "text", text: `申し込んでくださったシンポジウムの、${WHEN[kind]}のお知らせです。` },
      symposiumFacts(symposium, locale, place),
      ...(place === "online" ? online : venue),
      personalLink(token),
      {
        kind: "text",
        text: "来られなくなったときは、上のページから取り消してください。待っている方に席をまわせます。",
      },
      KEEP_SECRET,
    ];
  },
});

/** The day after: thanks, and the doors of questionnaire and record. */
export const symposiumThanks = mailTemplate({
  values: z.object({ symposium: symposiumInMail, name: z.string(), questionnairePath: z.string().nullable() }),
  holdsSecret: true,
  subject: ({ symposium }) => `ご参加ありがとうございました: ${symposium.title}`,
  body: ({ symposium, name, questionnairePath }) => [
    { kind: "text", text: `${name} さん` },
    { kind: "text", text: `「${symposium.title}」に申し込んでくださって、ありがとうございました。` },
    ...(questionnairePath
      ? [
          { kind: "text", text: "感想を聞かせてください。2分ほどで終わります。" } as const,
          { kind: "link", label: "アンケートに答える", path: questionnairePath } as const,
        ]
      : []),
    { kind: "text", text: "資料や記録があるときは、シンポジウムのページにのります。" },
    { kind: "link", label: "シンポジウムのページ", path: `/symposia/${symposium.id}` },
  ],
});

/** The first record of it is public. */
export const symposiumRecord = mailTemplate({
  values: z.object({
    symposium: symposiumInMail,
    name: z.string(),
    record: z.object({ id: z.string(), title: z.string() }),
  }),
  subject: ({ symposium }) => `記録を公開しました: ${symposium.title}`,
  body: ({ symposium, name, record }) => [
    { kind: "text", text: `${name} さん` },
    { kind: "text", text: `申し込んでくださった「${symposium.title}」の記録を公開しました。` },
    { kind: "link", label: `「${record.title}」を見る`, path: `/archive/${record.id}` },
    { kind: "link", label: "シンポジウムのページ", path: `/symposia/${symposium.id}` },
    { kind: "text", text: "このお知らせは、1回だけ送っています。" },
  ],
});

/** The host's own words to the registered. */
export const symposiumMailing = mailTemplate({
  values: z.object({
    symposium: symposiumInMail,
    name: z.string(),
    subject: z.string(),
    text: z.string(),
    /** null in a test to the officer: they are not registered. */
    token: z.string().nullable(),
  }),
  holdsSecret: true,
  subject: ({ subject }) => subject,
  body: ({ symposium, name, text, token }, { locale }) => [
    { kind: "text", text: `${name} さん` },
    { kind: "text", text },
    symposiumFacts(symposium, locale),
    ...(token ? [personalLink(token), KEEP_SECRET] : []),
  ],
});
