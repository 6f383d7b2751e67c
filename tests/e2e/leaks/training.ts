/** 研修モデル and ことば of the town, made by the verbs of the desk. */
import type { Actor } from "~/domain/accounts/actor";
import { createColumn } from "~/domain/glossary/create-column.server";
import { createTerm } from "~/domain/glossary/create-term.server";
import type { GlossaryDesk } from "~/domain/glossary/glossary-desk.server";
import { publishColumn } from "~/domain/glossary/publish-column.server";
import { publishTerm } from "~/domain/glossary/publish-term.server";
import { unpublishTerm } from "~/domain/glossary/unpublish-term.server";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { makeCertificateLink } from "~/domain/training/certificate-link.server";
import { copyPlan } from "~/domain/training/copy-plan.server";
import { noteHeldTraining } from "~/domain/training/note-held-training.server";
import type { PlanContent } from "~/domain/training/plan-content";
import { savePlanDraft } from "~/domain/training/save-plan-draft.server";
import { withdrawPlan } from "~/domain/training/withdraw-plan.server";
import { db } from "~/gateways/db.server";
import { tokyoDateKey } from "~/shared/dates";
import { aTermContent } from "../../factories/term";
import { aPlanDraft, aPublishedPlan } from "../../factories/training-plan";
import type { PlantedArchive } from "./archive";
import { ARCHIVE_SECRETS, ARCHIVE_WORDS } from "./archive-secrets";
import { only, type PlantedListings } from "./listings";
import { NEXT_TOWN, TOWN } from "./secrets";

type People = { officer: Actor; neighbour: Actor };
export type PlantedTraining = Awaited<ReturnType<typeof plantTraining>>;
export type PlantedGlossary = Awaited<ReturnType<typeof plantGlossary>>;

/** Its parts watch records of every kind, those that nobody may see too. */
export async function plantTraining({ officer, neighbour }: People, archive: Pick<PlantedArchive, "ids">, now: Date) {
  const at: DeskAt = { actor: officer, codes: [TOWN] };
  const elsewhere: DeskAt = { actor: neighbour, codes: [NEXT_TOWN] };
  const { away, draft: draftRecord, open: openRecord, refused } = archive.ids;
  const open = await aPublishedPlan({
    ...{ at, now },
    content: contentOf(ARCHIVE_WORDS.plan, {
      ...{ note: only(ARCHIVE_SECRETS.facilitatorNote), partNote: only(ARCHIVE_SECRETS.partNote) },
      watched: [openRecord, refused],
    }),
  });
  await later(at, open, now);
  const note = only(ARCHIVE_SECRETS.draftPlanNote);
  const drafted = contentOf(only(ARCHIVE_SECRETS.draftPlan), { note, partNote: note, watched: [draftRecord, away] });
  const draft = await aPlanDraft({
    ...{ at, now, content: { ...drafted, summary: only(ARCHIVE_SECRETS.draftPlanText) } },
  });
  const gone = only(ARCHIVE_SECRETS.withdrawnPlanNote);
  const withdrawn = await aPublishedPlan({
    ...{ at, now },
    content: {
      ...contentOf(ARCHIVE_WORDS.withdrawnPlan, { note: gone, partNote: gone, watched: [] }),
      summary: only(ARCHIVE_SECRETS.withdrawnPlanText),
    },
  });
  await withdrawPlan({ at, id: withdrawn, isBack: false, now });
  const title = only(ARCHIVE_SECRETS.copiedPlan);
  const copied = await copyPlan({ at: elsewhere, from: open, hostCode: NEXT_TOWN, title, now });

  const held = { heldOn: tokyoDateKey(now), people: 3, isPublic: true };
  const own = { ...held, place: only(ARCHIVE_SECRETS.heldPlace), note: only(ARCHIVE_SECRETS.heldNote) };
  const heldId = await noteHeldTraining({ at, planId: open, townCode: TOWN, input: own, now });
  const theirs = { ...held, place: "", note: only(ARCHIVE_SECRETS.heldNoteElsewhere) };
  await noteHeldTraining({ at: elsewhere, planId: open, townCode: NEXT_TOWN, input: theirs, now });
  const certificateToken = await makeCertificateLink({ at, planId: open, id: heldId, now });
  return { ids: { open, draft, withdrawn, copied }, heldId, certificateToken };
}

type Notes = { note: string; partNote: string; watched: string[] };

function contentOf(title: string, { note, partNote, watched }: Notes): Partial<PlanContent> {
  const part = {
    title: "見本",
    text: "見本",
    facilitatorNote: partNote,
    minutes: 10,
    fromMs: null,
    toMs: null,
    url: "",
  };
  return {
    ...{ title, facilitatorNote: note },
    parts: [
      { ...part, id: "talk", kind: "discuss", recordId: null },
      ...watched.map((recordId, index) => ({ ...part, id: `watch${index}`, kind: "watch" as const, recordId })),
    ],
  };
}

async function later(at: DeskAt, id: string, now: Date): Promise<void> {
  const { draftVersion: baseVersion } = await db().trainingPlan.findUniqueOrThrow({ where: { id } });
  const words = { title: only(ARCHIVE_SECRETS.laterPlan), facilitatorNote: only(ARCHIVE_SECRETS.laterNote) };
  const change = (before: PlanContent) => ({ ...before, ...words });
  await savePlanDraft({ at, id, baseVersion, section: "basics", change, now });
}

/** A public term and a public column lead to terms that are not, and to listings nobody may see. */
export async function plantGlossary(officer: Actor, { draftId: _draft, ...listings }: PlantedListings, now: Date) {
  const at: GlossaryDesk = { actor: officer, codes: [TOWN] };
  const begin = (word: string, content: Parameters<typeof aTermContent>[0]) =>
    createTerm({ at, hostCode: TOWN, input: { word, reading: "みほん", content: aTermContent(content) }, now });
  const draft = await begin(only(ARCHIVE_SECRETS.draftTerm), { plain: only(ARCHIVE_SECRETS.draftTermText) });
  const takenBack = await begin(only(ARCHIVE_SECRETS.takenBackTerm), {});
  await publishTerm({ at, id: takenBack, baseVersion: 1, now });
  const relatedTermIds = [draft, takenBack];
  const open = await begin(ARCHIVE_WORDS.term, { relatedTermIds, listingIds: Object.values(listings) });
  const shown = await publishTerm({ at, id: open, baseVersion: 1, now });
  if (!shown.ok) throw new Error("The term is not public");
  await unpublishTerm({ at, id: takenBack, baseVersion: 2, now });

  const column = { series: "見本", authorTitle: "", termIds: [draft, takenBack, open] };
  const aColumn = (number: number, title: string, author: string, bodyMarkdown: string) =>
    createColumn({ at, hostCode: TOWN, input: { ...column, number, title, author, bodyMarkdown }, now });
  const openColumn = await aColumn(1, ARCHIVE_WORDS.column, "見本 さくら", `${ARCHIVE_WORDS.term}の話です。`);
  await publishColumn({ at, id: openColumn, baseVersion: 1, now });
  const draftColumn = await aColumn(
    ...([2, only(ARCHIVE_SECRETS.draftColumn), only(ARCHIVE_SECRETS.draftColumnAuthor)] as const),
    only(ARCHIVE_SECRETS.draftColumnText),
  );
  return { terms: { open, draft, takenBack }, columns: { open: openColumn, draft: draftColumn } };
}
