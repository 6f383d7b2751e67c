import { z } from "zod";
import { mailTemplate } from "../mail-template";

const item = z.object({ id: z.string(), name: z.string(), text: z.string() });
const values = z.object({
  label: z.string(),
  /** URL parameters of the map. */
  search: z.string(),
  added: z.array(item),
  changed: z.array(item),
  /** How many more there are than the mail names. */
  more: z.number().int().min(0),
  endToken: z.string(),
});

type Item = z.infer<typeof item>;

/** What is new or changed in an area or a search since the mail before. */
export const subscriptionDigest = mailTemplate({
  values,
  holdsSecret: true,
  endPath: ({ endToken }) => `/subscriptions/end/${endToken}`,
  subject: ({ label, added, changed, more }) => `${label}: ${added.length + changed.length + more}件のお知らせ`,
  body: ({ label, search, added, changed, more, endToken }) => [
    { kind: "text", text: `「${label}」で、前のお知らせのあとに変わったことです。` },
    ...section("新しい登録", added),
    ...section("変わった登録", changed),
    ...(more > 0 ? [{ kind: "text" as const, text: `ほかに${more}件あります。地図のページでご覧ください。` }] : []),
    { kind: "link", label: "地図でみる", path: search ? `/map?${search}` : "/map" },
    { kind: "text", text: "このお知らせは、いつでもやめられます。" },
    { kind: "link", label: "お知らせをやめる", path: `/subscriptions/end/${endToken}` },
  ],
});

function section(title: string, items: Item[]) {
  if (items.length === 0) return [];
  return [
    { kind: "text" as const, text: `${title}（${items.length}件）` },
    {
      kind: "list" as const,
      items: items.map(({ id, name, text }) => ({ title: name, text, path: `/listings/${id}` })),
    },
  ];
}
