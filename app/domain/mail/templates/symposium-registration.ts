import { z } from "zod";
import { formatDate } from "~/i18n/format";
import { formatMoment } from "~/i18n/format-moment";
import { type MailBlock, mailTemplate } from "../mail-template";
import {
  calendarLink,
  KEEP_SECRET,
  PLACE_WORDS,
  personalLink,
  placeInMail,
  symposiumFacts,
  symposiumInMail,
} from "./symposium-parts";

const registered = z.object({
  symposium: symposiumInMail,
  name: z.string(),
  place: placeInMail,
  token: z.string(),
  state: z.enum(["placed", "waiting"]),
  /** How many have to find a place first, with this one; only for who waits. */
  position: z.number().nullable(),
  /** Who registered this person together with others. */
  groupName: z.string().nullable(),
  /** Tokyo day on which everything about the person is erased. */
  eraseOn: z.string().nullable(),
});

/** The receipt, with the personal link. */
export const symposiumRegistered = mailTemplate({
  values: registered,
  holdsSecret: true,
  subject: ({ symposium, state }) =>
    state === "placed"
      ? `申し込みを受け付けました: ${symposium.title}`
      : `空きを待つ順番に入りました: ${symposium.title}`,
  body: (values, { locale }) => {
    const { symposium, name, place, token, state, position, groupName, eraseOn } = values;
    const waits = `いま、${PLACE_WORDS[place]}は満席です。空きを待つ${position ?? ""}番目に入りました。席が空いたら、順番にメールでお知らせします。`;
    const blocks: MailBlock[] = [
      { kind: "text", text: `${name} さん` },
      { kind: "text", text: state === "placed" ? "席をとりました。当日お待ちしています。" : waits },
      symposiumFacts(symposium, locale, place),
      personalLink(token),
      KEEP_SECRET,
    ];
    if (groupName) blocks.splice(1, 0, { kind: "text", text: `「${groupName}」の方が、まとめて申し込みました。` });
    if (state === "placed") blocks.push(calendarLink(token));
    const wrong = "心当たりがないときは、上のリンクから取り消せます。";
    const erased = eraseOn ? `申し込みの内容は、${formatDate(eraseOn, locale)}にすべて消します。` : "";
    blocks.push({ kind: "text", text: `${wrong}${erased}` });
    return blocks;
  },
});

const mine = z.object({ symposium: symposiumInMail, name: z.string(), place: placeInMail, token: z.string() });

/** Somebody registered with an address that has a place already: only its owner hears of it. */
export const symposiumAlready = mailTemplate({
  values: mine,
  holdsSecret: true,
  subject: ({ symposium }) => `もう申し込んでいます: ${symposium.title}`,
  body: ({ symposium, name, place, token }, { locale }) => [
    { kind: "text", text: `${name} さん` },
    {
      kind: "text",
      text: "このメールアドレスで、もう一度申し込みがありました。前の申し込みが、そのまま生きています。新しい申し込みは作っていません。",
    },
    symposiumFacts(symposium, locale, place),
    personalLink(token),
    KEEP_SECRET,
  ],
});

/** A place became free for someone who waited. */
export const symposiumOffered = mailTemplate({
  values: mine.extend({ answerBy: z.string() }),
  holdsSecret: true,
  subject: ({ symposium }) => `席が空きました。返事をください: ${symposium.title}`,
  body: ({ symposium, name, place, token, answerBy }, { locale }) => [
    { kind: "text", text: `${name} さん` },
    {
      kind: "text",
      text: `${PLACE_WORDS[place]}の席が空きました。${formatMoment(answerBy, locale)}までに、参加するかどうかを答えてください。それまで、席をとっておきます。`,
    },
    personalLink(token, "参加するかどうかを答える"),
    { kind: "text", text: "答えがないときは、次に待っている方へ席をまわします。" },
    symposiumFacts(symposium, locale, place),
    KEEP_SECRET,
  ],
});

/** The place that was offered went on to the next. */
export const symposiumOfferEnded = mailTemplate({
  values: z.object({ symposium: symposiumInMail, name: z.string(), place: placeInMail }),
  subject: ({ symposium }) => `席を次の方へまわしました: ${symposium.title}`,
  body: ({ symposium, name, place }, { locale }) => [
    { kind: "text", text: `${name} さん` },
    {
      kind: "text",
      text: "お知らせした時刻までに答えがなかったので、席を次の方へまわしました。参加したいときは、もう一度申し込めます。",
    },
    { kind: "link", label: "シンポジウムのページ", path: `/symposia/${symposium.id}` },
    symposiumFacts(symposium, locale, place),
  ],
});

/** Who was offered a place, or changed to the other one, has it. */
export const symposiumPlaced = mailTemplate({
  values: mine,
  holdsSecret: true,
  subject: ({ symposium }) => `席がとれました: ${symposium.title}`,
  body: ({ symposium, name, place, token }, { locale }) => [
    { kind: "text", text: `${name} さん` },
    { kind: "text", text: `${PLACE_WORDS[place]}の席をとりました。当日お待ちしています。` },
    symposiumFacts(symposium, locale, place),
    personalLink(token),
    calendarLink(token),
    KEEP_SECRET,
  ],
});

/** The receipt of a cancellation, by the person or by the host. */
export const symposiumCancelled = mailTemplate({
  values: z.object({ symposium: symposiumInMail, name: z.string(), place: placeInMail, isByHost: z.boolean() }),
  subject: ({ symposium }) => `申し込みを取り消しました: ${symposium.title}`,
  body: ({ symposium, name, place, isByHost }, { locale }) => [
    { kind: "text", text: `${name} さん` },
    {
      kind: "text",
      text: isByHost
        ? "主催者が、あなたの申し込みを取り消しました。わからないことは、問い合わせ先にたずねてください。"
        : "申し込みを取り消しました。また参加したくなったら、もう一度申し込めます。",
    },
    symposiumFacts(symposium, locale, place),
    { kind: "link", label: "シンポジウムのページ", path: `/symposia/${symposium.id}` },
  ],
});
