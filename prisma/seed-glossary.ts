import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Actor } from "~/domain/accounts/actor";
import { createColumn } from "~/domain/glossary/create-column.server";
import { createTerm } from "~/domain/glossary/create-term.server";
import type { GlossaryDesk } from "~/domain/glossary/glossary-desk.server";
import { publishColumn } from "~/domain/glossary/publish-column.server";
import { publishTerm } from "~/domain/glossary/publish-term.server";
import { saveTerm } from "~/domain/glossary/save-term.server";
import { termContentSchema } from "~/domain/glossary/term-content";
import { now } from "~/gateways/clock.server";
import { db } from "~/gateways/db.server";

/** 千葉県松戸市 */
const HOST = "122076";

const definition = z.object({ text: z.string(), sourceTitle: z.string(), sourceUrl: z.string() });
const sampleTerm = z.object({
  ...{ word: z.string(), reading: z.string(), plain: z.string() },
  ...{ spellings: z.array(z.string()), themes: z.array(z.string()) },
  senses: z.array(z.object({ field: z.string(), definitions: z.array(definition) })),
  /** Words of other terms of the file. */
  related: z.array(z.string()),
});
const sampleColumn = z.object({
  ...{ series: z.string(), number: z.int(), title: z.string(), author: z.string(), authorTitle: z.string() },
  ...{ body: z.string(), terms: z.array(z.string()) },
});
const fileSchema = z.object({ terms: z.array(sampleTerm), columns: z.array(sampleColumn) });
type SampleTerm = z.output<typeof sampleTerm>;
type SampleColumn = z.output<typeof sampleColumn>;

/** Publishes the words and columns a new site shows, through the verbs of a desk. Repeating it changes nothing. */
export async function seedGlossary(): Promise<void> {
  const since = performance.now();
  const { terms, columns } = fileSchema.parse(
    JSON.parse(readFileSync(new URL("./data/glossary.json", import.meta.url), "utf8")),
  );
  const at: GlossaryDesk = { actor: seeder(), codes: [HOST] };
  const known = await db().term.findMany({ where: { hostCode: HOST }, select: { id: true, word: true } });
  const ids = new Map(known.map(({ id, word }) => [word, id]));
  const fresh = terms.filter(({ word }) => !ids.has(word));
  for (const { word, reading } of fresh) {
    ids.set(word, await createTerm({ at, hostCode: HOST, input: { word, reading }, isSample: true, now: now() }));
  }
  for (const sample of fresh) await publishSample(at, sample, ids);
  let made = 0;
  for (const sample of columns) {
    if ((await db().wordColumn.count({ where: { hostCode: HOST, title: sample.title } })) > 0) continue;
    await publishSampleColumn(at, sample, ids);
    made++;
  }
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  console.log(`  ことば: 新規${fresh.length}、コラム: 新規${made} (${seconds}秒)`);
}

type Ids = ReadonlyMap<string, string>;

async function publishSample(at: GlossaryDesk, sample: SampleTerm, ids: Ids): Promise<void> {
  const { word, reading, plain, spellings, senses, themes, related } = sample;
  const content = termContentSchema.parse({
    ...{ plain, spellings, themes },
    senses: senses.map(({ field, definitions }, place) => ({
      ...{ id: `s${place}`, field },
      definitions: definitions.map((one, number) => ({ id: `s${place}d${number}`, ...one })),
    })),
    relatedTermIds: idsOf(related, ids),
  });
  const id = ids.get(word) ?? "";
  const saved = await saveTerm({ at, id, baseVersion: 1, input: { word, reading, content }, now: now() });
  const answer = saved.ok ? await publishTerm({ at, id, baseVersion: saved.version, now: now() }) : saved;
  if (!answer.ok) throw new Error(`${word}: ${answer.problems.map(({ code }) => code).join(", ")}`);
}

async function publishSampleColumn(at: GlossaryDesk, sample: SampleColumn, ids: Ids): Promise<void> {
  const { body: bodyMarkdown, terms, ...column } = sample;
  const input = { ...column, bodyMarkdown, termIds: idsOf(terms, ids) };
  const id = await createColumn({ at, hostCode: HOST, input, isSample: true, now: now() });
  const answer = await publishColumn({ at, id, baseVersion: 1, now: now() });
  if (!answer.ok) throw new Error(`${sample.title}: ${answer.problems.map(({ code }) => code).join(", ")}`);
}

function idsOf(words: readonly string[], ids: Ids): string[] {
  return words.map((word) => {
    const id = ids.get(word);
    if (!id) throw new Error(`glossary.json names 「${word}」, which it does not have`);
    return id;
  });
}

/** Stands in for an officer of the host while the samples are made; no account. */
function seeder(): Actor {
  return {
    ...{ userId: "seed", email: "seed@localhost", name: "見本", emailVerified: true, isAdministrator: false },
    ...{ officerOf: [HOST], professionalOf: [], hasSecondFactor: true },
  };
}
