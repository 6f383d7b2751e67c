import { z } from "zod";
import { mailTemplate } from "../mail-template";

/** Word of the circle has come. Of whom, from where and what stays at the desk: mail is read by others too. */
export const connectionWord = mailTemplate({
  values: z.object({}),
  subject: () => "つないだ先から、様子の知らせが届きました",
  body: () => [
    { kind: "text", text: "つないだ先から、様子の知らせが 1 件届いています。" },
    { kind: "link", label: "机を開いて読む", path: "/desk" },
    { kind: "text", text: "だれのことか、どこからかは、このメールには書いていません。" },
  ],
});
