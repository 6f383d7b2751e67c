/** How each verb of plans, held trainings, learning and the glossary is called; see deeds.ts. */
import type { Actor } from "~/domain/accounts/actor";
import { createColumn as beginColumn } from "~/domain/glossary/create-column.server";
import { createTerm as beginTerm } from "~/domain/glossary/create-term.server";
import { deleteColumn as eraseColumn } from "~/domain/glossary/delete-column.server";
import { deleteTerm as eraseTerm } from "~/domain/glossary/delete-term.server";
import { publishColumn as showColumn } from "~/domain/glossary/publish-column.server";
import { publishTerm as showTerm } from "~/domain/glossary/publish-term.server";
import { saveColumn as keepColumn } from "~/domain/glossary/save-column.server";
import { saveTerm as keepTerm } from "~/domain/glossary/save-term.server";
import { termContentSchema } from "~/domain/glossary/term-content";
import { unpublishColumn as hideColumn } from "~/domain/glossary/unpublish-column.server";
import { unpublishTerm as hideTerm } from "~/domain/glossary/unpublish-term.server";
import * as certificates from "~/domain/training/certificate-link.server";
import { changeHeldTraining as changeHeld } from "~/domain/training/change-held-training.server";
import { copyPlan as copy } from "~/domain/training/copy-plan.server";
import { createPlan as create } from "~/domain/training/create-plan.server";
import { forgetProgress as forget } from "~/domain/training/forget-progress.server";
import { keepProgress as keep } from "~/domain/training/keep-progress.server";
import { noteHeldTraining as note } from "~/domain/training/note-held-training.server";
import type { PlanContent } from "~/domain/training/plan-content";
import { NO_PROGRESS } from "~/domain/training/progress";
import { publishPlan as publish } from "~/domain/training/publish-plan.server";
import { savePlanDraft as save } from "~/domain/training/save-plan-draft.server";
import { tickLearning as tick } from "~/domain/training/tick-learning.server";
import { withdrawPlan as withdraw } from "~/domain/training/withdraw-plan.server";
import { type Ids, TOWN_A, TOWN_B } from "../../factories/planted-things";
import { now } from "./deeds";
import { atA, atOwn, ownTown } from "./desk-at";

const draft = (actor: Actor, { planDraft: id }: Ids) => ({ at: atA(actor), id, baseVersion: 1, now });
const titled = (content: PlanContent) => ({ ...content, title: "あたらしい題" });
const part = { section: "basics", change: titled };

export const createPlan = (actor: Actor) => create({ at: atA(actor), hostCode: TOWN_A, title: "見本", now });
export const createElsewhere = (actor: Actor) => create({ at: atA(actor), hostCode: TOWN_B, title: "見本", now });
export const savePlanDraft = (actor: Actor, it: Ids) => save({ ...draft(actor, it), ...part });
export const saveFromOwnDesk = (actor: Actor, it: Ids) => save({ ...draft(actor, it), at: atOwn(actor), ...part });
export const publishPlan = (actor: Actor, it: Ids) => publish({ ...draft(actor, it), changeNote: "" });
export const withdrawPlan = (actor: Actor, it: Ids) => withdraw({ at: atA(actor), id: it.plan, isBack: false, now });
export const withdrawDraft = (actor: Actor, it: Ids) =>
  withdraw({ at: atA(actor), id: it.planDraft, isBack: false, now });
export const putPlanBack = (actor: Actor, it: Ids) =>
  withdraw({ at: atA(actor), id: it.planWithdrawn, isBack: true, now });
const copyOf = (actor: Actor, from: string) =>
  copy({ at: atOwn(actor), from, hostCode: ownTown(actor), title: null, now });
export const copyPlan = (actor: Actor, it: Ids) => copyOf(actor, it.plan);
export const copyDraft = (actor: Actor, it: Ids) => copyOf(actor, it.planDraft);
export const copyWithdrawn = (actor: Actor, it: Ids) => copyOf(actor, it.planWithdrawn);
export const copyForTown = (actor: Actor, it: Ids) =>
  copy({ at: atA(actor), from: it.plan, hostCode: TOWN_B, title: null, now });

const input = { heldOn: "2026-11-01", place: "見本会館", people: 8, note: "", isPublic: true } as const;
const noted = (actor: Actor, planId: string) =>
  note({ at: atOwn(actor), planId, townCode: ownTown(actor), input, now });
export const noteHeld = (actor: Actor, it: Ids) => noted(actor, it.plan);
export const noteHeldOfDraft = (actor: Actor, it: Ids) => noted(actor, it.planDraft);
export const noteHeldOfWithdrawn = (actor: Actor, it: Ids) => noted(actor, it.planWithdrawn);
export const noteHeldForTown = (actor: Actor, it: Ids) =>
  note({ at: atA(actor), planId: it.plan, townCode: TOWN_B, input, now });
const own = (actor: Actor, { plan: planId, heldByA: id }: Ids) => ({ at: atOwn(actor), planId, id });
const ofB = (actor: Actor, { plan: planId, heldByB: id }: Ids) => ({ at: atOwn(actor), planId, id });
export const changeHeldOfA = (actor: Actor, it: Ids) => changeHeld({ ...own(actor, it), input });
export const removeHeldOfA = (actor: Actor, it: Ids) => changeHeld({ ...own(actor, it), input: null });
export const changeHeldOfB = (actor: Actor, it: Ids) => changeHeld({ ...ofB(actor, it), input });
/** It is of another plan. */
export const changeHeldAstray = (actor: Actor, it: Ids) =>
  changeHeld({ ...own(actor, it), planId: it.planAnswered, input });
export const makeCertificateLink = (actor: Actor, it: Ids) =>
  certificates.makeCertificateLink({ ...own(actor, it), now });
export const makeLinkOfB = (actor: Actor, it: Ids) => certificates.makeCertificateLink({ ...ofB(actor, it), now });
export const endCertificateLink = (actor: Actor, it: Ids) =>
  certificates.endCertificateLink({ ...own(actor, it), now });

const progress = { ...NO_PROGRESS, doneParts: ["rest"] };
const learned = (actor: Actor, subjectId: string) =>
  keep({ actor, entries: [{ subjectType: "training", subjectId, progress }], now });
export const keepProgress = (actor: Actor, it: Ids) => learned(actor, it.plan);
export const keepProgressOfDraft = (actor: Actor, it: Ids) => learned(actor, it.planDraft);
const ticked = { partId: null, isDone: true, now };
const tickRecord = (actor: Actor, subjectId: string) => tick({ actor, subjectType: "record", subjectId, ...ticked });
export const tickLearning = (actor: Actor, it: Ids) => tickRecord(actor, it.record);
export const tickDraft = (actor: Actor, it: Ids) => tickRecord(actor, it.recordDraft);
export const tickWithdrawn = (actor: Actor, it: Ids) => tickRecord(actor, it.recordWithdrawn);
export const forgetProgress = (actor: Actor) => forget({ actor, subject: null });

const sense = { id: "s1", field: "welfare", definitions: [{ id: "d1", text: "意味", sourceTitle: "見本の報告書" }] };
const content = termContentSchema.parse({ plain: "やさしい説明です。", senses: [sense] });
const term = { word: "見本語", reading: "みほんご", content };
const column = {
  ...{ series: "", number: null, title: "見本", author: "見本 さくら", authorTitle: "", bodyMarkdown: "本文" },
  termIds: [],
};
const editing = (actor: Actor, id: string) => ({ at: atA(actor), id, baseVersion: 1, now });
export const createTerm = (actor: Actor) => beginTerm({ at: atA(actor), hostCode: TOWN_A, input: term, now });
export const createTermElsewhere = (actor: Actor) => beginTerm({ at: atA(actor), hostCode: TOWN_B, input: term, now });
export const saveTerm = (actor: Actor, it: Ids) => keepTerm({ ...editing(actor, it.termDraft), input: term });
export const saveTermFromOwnDesk = (actor: Actor, it: Ids) =>
  keepTerm({ ...editing(actor, it.term), at: atOwn(actor), input: term });
export const publishTerm = (actor: Actor, it: Ids) => showTerm(editing(actor, it.termDraft));
export const unpublishTerm = (actor: Actor, it: Ids) => hideTerm(editing(actor, it.term));
export const deleteTerm = (actor: Actor, it: Ids) => eraseTerm(editing(actor, it.termDraft));
export const deletePublishedTerm = (actor: Actor, it: Ids) => eraseTerm(editing(actor, it.term));
export const createColumn = (actor: Actor) => beginColumn({ at: atA(actor), hostCode: TOWN_A, input: column, now });
export const createColumnElsewhere = (actor: Actor) =>
  beginColumn({ at: atA(actor), hostCode: TOWN_B, input: column, now });
export const saveColumn = (actor: Actor, it: Ids) => keepColumn({ ...editing(actor, it.columnDraft), input: column });
export const saveColumnFromOwnDesk = (actor: Actor, it: Ids) =>
  keepColumn({ ...editing(actor, it.column), at: atOwn(actor), input: column });
export const publishColumn = (actor: Actor, it: Ids) => showColumn(editing(actor, it.columnDraft));
export const unpublishColumn = (actor: Actor, it: Ids) => hideColumn(editing(actor, it.column));
export const deleteColumn = (actor: Actor, it: Ids) => eraseColumn(editing(actor, it.columnDraft));
export const deletePublishedColumn = (actor: Actor, it: Ids) => eraseColumn(editing(actor, it.column));
