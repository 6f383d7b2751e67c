/** What was answered about a record and a plan, and what their host says to it: some of it published, some not. */
import type { Actor } from "~/domain/accounts/actor";
import { getRecordQuestionnaire } from "~/domain/archive/questionnaire-subject.server";
import { addAnsweredChange } from "~/domain/questionnaire/add-answered-change.server";
import { answerQuestionnaire } from "~/domain/questionnaire/answer-questionnaire.server";
import { createQuestionnaire } from "~/domain/questionnaire/create-questionnaire.server";
import type { QuestionnaireAt } from "~/domain/questionnaire/editable-questionnaire.server";
import { makeHandoutLinks } from "~/domain/questionnaire/make-handout-links.server";
import { openQuestionnaire } from "~/domain/questionnaire/open-questionnaire.server";
import { publishAnsweredChange } from "~/domain/questionnaire/publish-answered-change.server";
import { publishResults } from "~/domain/questionnaire/publish-results.server";
import { questionnaireContentSchema } from "~/domain/questionnaire/questionnaire-content";
import { questionnaireFields } from "~/domain/questionnaire/questionnaire-form";
import { VERSION_FIELD } from "~/domain/questionnaire/read-answers";
import { saveQuestionnaire } from "~/domain/questionnaire/save-questionnaire.server";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { getPlanQuestionnaire } from "~/domain/training/questionnaire-subject.server";
import { tokyoDateKey } from "~/shared/dates";
import { republishRecord } from "../../factories/archive-record";
import type { PlantedArchive } from "./archive";
import { ARCHIVE_SECRETS, ARCHIVE_WORDS } from "./archive-secrets";
import { only } from "./listings";
import { TOWN } from "./secrets";
import type { PlantedTraining } from "./training";

/** So many that counts of theirs may be shown. */
const ENOUGH = 6;

const QUESTIONS = [
  { id: "how", kind: "choice", label: "見本の質問", options: ["はい", "いいえ"] },
  { id: "words", kind: "long", label: "感想" },
];

export type PlantedVoices = Awaited<ReturnType<typeof plantVoices>>;

/** Returns the links on paper: one that was used, one that was not. */
export async function plantVoices(
  { officer, archive, training }: { officer: Actor; archive: Pick<PlantedArchive, "ids">; training: PlantedTraining },
  now: Date,
) {
  const desk: DeskAt = { actor: officer, codes: [TOWN] };
  const { open, refused, withdrawn } = archive.ids;
  const { at } = await getRecordQuestionnaire({ at: desk, id: open });
  await openFor(at, now);
  const [usedToken = "", answerToken = ""] = await makeHandoutLinks({ at, count: 2, now });
  await answer({ token: usedToken }, only(ARCHIVE_SECRETS.recordAnswer), now);
  const everyone = { subjectType: "record" as const, subjectId: open };
  for (let i = 1; i < ENOUGH; i++) await answer(everyone, only(ARCHIVE_SECRETS.recordAnswer), now);
  await republishRecord(open, { at: desk, now, changeNote: "見本の改訂" });
  const { at: again } = await getRecordQuestionnaire({ at: desk, id: open });
  const shown = await publishResults({ at: again, now });
  if (!shown.ok) throw new Error(`No results are public (${shown.reason}): nobody can see whether they tell too much`);
  await change(again, { voice: "見本の声", change: ARCHIVE_WORDS.change, isPublished: true }, now);
  const unsaid = { voice: only(ARCHIVE_SECRETS.unsaidVoice), change: only(ARCHIVE_SECRETS.unsaidChange) };
  await change(again, { ...unsaid, isPublished: false }, now);

  const question = { id: "words", kind: "long", label: only(ARCHIVE_SECRETS.recordQuestion) };
  const closed = await getRecordQuestionnaire({ at: desk, id: refused });
  await createQuestionnaire({ at: closed.at, content: contentOf([question]), now });
  const gone = await getRecordQuestionnaire({ at: desk, id: withdrawn });
  await change(gone.at, { voice: "見本の声", change: only(ARCHIVE_SECRETS.withdrawnChange), isPublished: true }, now);

  const plan = await getPlanQuestionnaire({ at: desk, id: training.ids.open });
  await openFor(plan.at, now);
  const ofPlan = { subjectType: "training" as const, subjectId: training.ids.open };
  await answer(ofPlan, only(ARCHIVE_SECRETS.planAnswer), now);
  await change(plan.at, { voice: only(ARCHIVE_SECRETS.planVoice), change: "見本", isPublished: false }, now);
  return { usedToken, answerToken };
}

function contentOf(questions: object[]) {
  return questionnaireContentSchema.parse({ title: "見本のアンケート", sections: [{ id: "s", questions }] });
}

async function openFor(at: QuestionnaireAt, now: Date): Promise<void> {
  const content = contentOf(QUESTIONS);
  await createQuestionnaire({ at, content, now });
  const fields = { ...questionnaireFields(content), isOpenToAll: ["yes"] };
  await saveQuestionnaire({ at, baseVersion: 1, fields, now });
  const opened = await openQuestionnaire({ at, opensAt: null, closesAt: null, now });
  if (!opened.ok) throw new Error(`Cannot be opened: ${opened.reason}`);
}

async function answer(key: Parameters<typeof answerQuestionnaire>[0]["key"], words: string, now: Date): Promise<void> {
  const form = new FormData();
  form.set(VERSION_FIELD, "1");
  form.set("q.how", "はい");
  form.set("q.words", words);
  const answered = await answerQuestionnaire({ key, version: 1, form, now });
  if (!answered.ok) throw new Error(`Not answered: ${answered.state}`);
}

type Said = { voice: string; change: string; isPublished: boolean };

async function change(at: QuestionnaireAt, { isPublished, ...words }: Said, now: Date): Promise<void> {
  const input = { ...words, changedOn: tokyoDateKey(now), fromVersion: 1, inVersion: null };
  const id = await addAnsweredChange({ at, input, now });
  if (isPublished) await publishAnsweredChange({ at, id, now });
}
