import { z } from "zod";
import type { MailBlock } from "../mail-template";
import { mailTemplate } from "../mail-template";

const told = { listingName: z.string(), fromName: z.string().nullable(), link: z.string() };

const values = z.discriminatedUnion("kind", [
  z.object({ ...told, kind: z.literal("message"), text: z.string() }),
  z.object({ ...told, kind: z.literal("roleAsked"), text: z.string(), alias: z.string().nullable() }),
  z.object({
    ...told,
    kind: z.literal("roleAnswered"),
    text: z.string(),
    answer: z.enum(["welcome", "discuss", "notThisTime"]),
  }),
  z.object({ ...told, kind: z.literal("roleWithdrawn") }),
]);
type Values = z.infer<typeof values>;

const ANSWERS = { welcome: "歓迎します", discuss: "相談しましょう", notThisTime: "今回は見合わせます" } as const;

/** What the other side of a conversation has written. `fromName`: the name the asker chose; null = who answers. */
export const relayNews = mailTemplate({
  values,
  holdsSecret: true,
  subject: (news) => `${titleOf(news)}: ${news.listingName}`,
  body: (news) => [
    { kind: "text", text: leadOf(news) },
    ...("text" in news && news.text !== "" ? [{ kind: "quote", text: news.text } satisfies MailBlock] : []),
    { kind: "link", label: news.kind === "roleAsked" ? "読んで、返事を選ぶ" : "読んで、返事を書く", path: news.link },
    { kind: "text", text: "返事は、このページに書いてください。このメールに返信しても、相手には届きません。" },
    { kind: "text", text: "おたがいのメールアドレスは、相手に見えません。リンクは、ほかの人に渡さないでください。" },
  ],
});

function titleOf(news: Values): string {
  if (news.kind === "roleAsked") return "役割をやってみたい人がいます";
  if (news.kind === "roleAnswered") return `お返事「${ANSWERS[news.answer]}」`;
  if (news.kind === "roleWithdrawn") return "役割の申し出が取り下げられました";
  return news.fromName === null ? "お返事が届きました" : "メッセージが届きました";
}

function leadOf(news: Values): string {
  const name = `「${news.listingName}」`;
  const from = news.fromName ?? name;
  if (news.kind === "roleAsked") {
    const whom =
      news.alias === null ? `${from}さんが、自分で` : `${from}さんが、いっしょに歩んでいる「${news.alias}」のために`;
    return `${whom}${name}をやってみたいと言っています。`;
  }
  if (news.kind === "roleAnswered") return `${name}からのお返事は「${ANSWERS[news.answer]}」です。`;
  if (news.kind === "roleWithdrawn") return `${from}さんが、${name}の申し出を取り下げました。`;
  return news.fromName === null ? `${name}からお返事です。` : `${from}さんから、${name}についてのメッセージです。`;
}
