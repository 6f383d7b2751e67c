import { z } from "zod";
import { formatShortDate } from "~/i18n/format";
import { mailTemplate } from "../mail-template";

const values = z.object({ count: z.number().int(), day: z.string() });

/** Tells a professional in the morning on how many people to look in. Mails are read by others too: it names nobody. */
export const lookIns = mailTemplate({
  values,
  subject: ({ count }) => `今日、様子を聞く人が${count}人います`,
  body: ({ count, day }) => [
    { kind: "text", text: `${formatShortDate(day, "ja")}に様子を聞く人は、${count}人です。` },
    { kind: "text", text: "だれのことかは、このメールには書きません。ログインして「今日」のページで見られます。" },
    { kind: "link", label: "今日のページを開く", path: "/desk" },
    { kind: "text", text: "様子を聞く日は、ひとりずつ変えられます。間隔は、設定で決められます。" },
  ],
});
