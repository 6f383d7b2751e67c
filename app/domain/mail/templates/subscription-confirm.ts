import { z } from "zod";
import { mailTemplate } from "../mail-template";

const values = z.object({ label: z.string(), every: z.enum(["daily", "weekly"]), token: z.string() });

/** Asks whether the address wants the digest; nothing is sent to it before. */
export const subscriptionConfirm = mailTemplate({
  values,
  holdsSecret: true,
  subject: ({ label }) => `お知らせメールの確認: ${label}`,
  body: ({ label, every, token }) => [
    { kind: "text", text: "このアドレスへ、新しい登録と変わったことをお知らせする申し込みがありました。" },
    {
      kind: "facts",
      rows: [
        ["さがした内容", label],
        ["届く回数", every === "daily" ? "変わったことがあった日の朝" : "変わったことがあった週に1回"],
      ],
    },
    { kind: "text", text: "受け取るときは、次のページで「受け取る」を押してください。7日のあいだ使えます。" },
    { kind: "link", label: "受け取るかどうかを選ぶ", path: `/subscriptions/confirm/${token}` },
    { kind: "text", text: "心当たりがないときは、何もしなくて大丈夫です。このあとメールは届きません。" },
  ],
});
