import { createColumn } from "~/domain/glossary/create-column.server";
import { createTerm } from "~/domain/glossary/create-term.server";
import type { GlossaryDesk } from "~/domain/glossary/glossary-desk.server";
import { publishColumn } from "~/domain/glossary/publish-column.server";
import { publishTerm } from "~/domain/glossary/publish-term.server";
import { type TermContent, termContentSchema } from "~/domain/glossary/term-content";
import { anOfficer } from "./actor";

export const TERM_HOST = "222127";
export const TERM_NOW = new Date("2026-11-21T03:00:00Z");
export const TERM_DESK: GlossaryDesk = { actor: anOfficer([TERM_HOST]), codes: [TERM_HOST] };

export function aTermContent(more: Partial<TermContent> = {}): TermContent {
  return termContentSchema.parse({
    plain: "やさしい説明です。",
    senses: [
      {
        ...{ id: "s1", field: "welfare" },
        definitions: [
          { id: "d1", text: "福祉での意味", sourceTitle: "見本の報告書", sourceUrl: "https://example.jp/a" },
        ],
      },
    ],
    ...more,
  });
}

type Wanted = { word?: string; reading?: string; content?: Partial<TermContent> };

export async function aTermDraft({ word = "もどし", reading = "もどし", content }: Wanted = {}): Promise<string> {
  const input = { word, reading, content: aTermContent(content) };
  return createTerm({ at: TERM_DESK, hostCode: TERM_HOST, input, now: TERM_NOW });
}

export async function aPublishedTerm(wanted: Wanted = {}): Promise<string> {
  const id = await aTermDraft(wanted);
  await publishTerm({ at: TERM_DESK, id, baseVersion: 1, now: TERM_NOW });
  return id;
}

export async function aPublishedColumn(number: number, more: { termIds?: string[] } = {}): Promise<string> {
  const input = {
    ...{ series: "見本のシリーズ", number, title: `第${number}回の題`, author: "見本 さくら", authorTitle: "" },
    ...{ bodyMarkdown: "本文です。", termIds: more.termIds ?? [] },
  };
  const id = await createColumn({ at: TERM_DESK, hostCode: TERM_HOST, input, now: TERM_NOW });
  await publishColumn({ at: TERM_DESK, id, baseVersion: 1, now: TERM_NOW });
  return id;
}
