/** Mails to professionals about their aliases. None of them holds an alias, a name, or anything else that was written. */
import { z } from "zod";
import { mailTemplate } from "../mail-template";

/** A month before aliases are deleted. Doing nothing is an answer too. */
export const connectionKeeping = mailTemplate({
  /** `until`: the first of the days, as it is read: 2026年12月24日（木）. */
  values: z.object({ count: z.number().int(), until: z.string() }),
  subject: ({ count }) => `つなぎの記録${count}人ぶんの期限が近づいています`,
  body: ({ count, until }) => [
    { kind: "text", text: `残しておく期限（12か月）が近い記録が、${count}人ぶんあります。` },
    { kind: "text", text: `いちばん早いものは、${until}に消えます。` },
    { kind: "text", text: "続けるときは、それぞれの記録で「残す」を押してください。また12か月残ります。" },
    { kind: "link", label: "期限の近い記録を見る", path: "/desk/aliases?ending=yes" },
    { kind: "text", text: "もう要らない記録は、何もしなければ自動で消えます。書き出して手元に残すこともできます。" },
  ],
});

/** A colleague shares an alias. */
export const connectionShared = mailTemplate({
  values: z.object({}),
  subject: () => "同僚がつなぎの記録を共有しました",
  body: () => [
    { kind: "text", text: "同じ職場の人が、つなぎの記録を一人ぶん、あなたと共有しました。" },
    { kind: "text", text: "読むことと、あったことを書くことができます。" },
    { kind: "link", label: "つなぎの机を開く", path: "/desk/aliases" },
    { kind: "text", text: "だれの記録かは、このメールには書きません。" },
  ],
});

/** A colleague wants to hand an alias over. */
export const connectionHandover = mailTemplate({
  values: z.object({}),
  subject: () => "つなぎの記録の引き継ぎの申し出があります",
  body: () => [
    { kind: "text", text: "同じ職場の人が、つなぎの記録を一人ぶん、あなたに引き継ぎたいと言っています。" },
    { kind: "text", text: "受けるか断るかを、つなぎの机で選んでください。受けるまでは、いまの担当のままです。" },
    { kind: "link", label: "つなぎの机を開く", path: "/desk" },
    { kind: "text", text: "だれの記録かは、このメールには書きません。" },
  ],
});

/** What became of one's own offer. */
export const connectionHandoverAnswered = mailTemplate({
  values: z.object({ answer: z.enum(["taken", "declined"]) }),
  subject: ({ answer }) => (answer === "taken" ? "記録が引き継がれました" : "引き継ぎは見送られました"),
  body: ({ answer }) => [
    {
      kind: "text",
      text:
        answer === "taken"
          ? "引き継ぎを申し出ていた記録一人ぶんを、同僚が引き受けました。これからは同僚の記録です。"
          : "引き継ぎを申し出ていた記録一人ぶんは、引き受けられませんでした。あなたの記録のままです。",
    },
    { kind: "link", label: "つなぎの机を開く", path: "/desk" },
  ],
});
