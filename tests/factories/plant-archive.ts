import { db } from "~/gateways/db.server";
import { type ArchiveIds, type PlantedTowns, recordsOf } from "./planted-archive";
import { plansOf, type TrainingIds } from "./planted-training";

const DAY_MS = 86_400_000;

type Ids = ArchiveIds & TrainingIds & { tag: string; speakerOfDraft: string };

/** Puts one set of records, plans and terms into the database for each set of ids; `makePeople` comes first. */
export async function plantArchive(sets: Ids[], towns: PlantedTowns & { learnerId: string }, now: Date): Promise<void> {
  const times = { now, earlier: (days: number) => new Date(now.getTime() - days * DAY_MS) };
  const rows = sets.map((ids) => ({ ...recordsOf(ids, times, towns), ...plansOf(ids, times, towns) }));
  await db().archiveSeries.createMany({ data: rows.flatMap(({ series }) => series) });
  await db().archiveRecord.createMany({ data: rows.flatMap(({ records }) => records) });
  await db().archiveRevision.createMany({ data: rows.flatMap(({ recordRevisions }) => recordRevisions) });
  await db().archiveTrack.createMany({ data: rows.flatMap(({ tracks }) => tracks) });
  await db().archiveCue.createMany({ data: rows.flatMap(({ cues }) => cues) });
  await db().archiveBrokenCue.createMany({ data: rows.flatMap(({ brokenCues }) => brokenCues) });
  await db().archiveFile.createMany({ data: rows.flatMap(({ recordFiles }) => recordFiles) });
  await db().trainingPlan.createMany({ data: rows.flatMap(({ plans }) => plans) });
  await db().trainingRevision.createMany({ data: rows.flatMap(({ planRevisions }) => planRevisions) });
  await db().heldTraining.createMany({ data: rows.flatMap(({ held }) => held) });
  await db().learningProgress.createMany({ data: rows.flatMap(({ learned }) => learned) });
  const asked = rows.flatMap((row) => [...row.recordQuestionnaires, ...row.planQuestionnaires]);
  await db().questionnaire.createMany({ data: asked });
  const answers = rows.flatMap((row) => [...row.recordAnswers, ...row.planAnswers]);
  await db().questionnaireAnswer.createMany({ data: answers });
  await db().answeredChange.createMany({ data: rows.flatMap((row) => [...row.changes, ...row.planChanges]) });
  await db().term.createMany({ data: rows.flatMap(({ terms }) => terms) });
  await db().wordColumn.createMany({ data: rows.flatMap(({ columns }) => columns) });
}
