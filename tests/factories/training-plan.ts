/** Training plans through the verbs an officer's forms call. */
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { createPlan } from "~/domain/training/create-plan.server";
import { type PlanContent, planContentSchema } from "~/domain/training/plan-content";
import { publishPlan } from "~/domain/training/publish-plan.server";
import { savePlanDraft } from "~/domain/training/save-plan-draft.server";
import { TEST_DESK, TEST_HOST, TEST_NOW } from "./symposium";

export const SECRET_NOTE = "進行役だけが読むこと";

/** Nothing in it stops publishing: a discussion of 20 minutes and a break of 10. */
export function completePlan(more: Partial<PlanContent> = {}): PlanContent {
  return planContentSchema.parse({
    title: "見本の研修モデル",
    summary: "見本です。",
    aims: ["もどしの意味を知る"],
    forWhom: "相談支援に関わる職員",
    groupSize: "4人",
    preparation: ["付箋"],
    themes: ["advice"],
    targets: ["anyone"],
    facilitatorNote: SECRET_NOTE,
    contact: "見本の地域福祉課",
    parts: [
      {
        id: "talk",
        kind: "discuss",
        title: "話し合い",
        text: "どう思いましたか",
        minutes: 20,
        facilitatorNote: SECRET_NOTE,
      },
      { id: "rest", kind: "break", minutes: 10 },
    ],
    ...more,
  });
}

type Wish = { at?: DeskAt; hostCode?: string; content?: Partial<PlanContent>; now?: Date };

/** A complete draft at version 2, not published. Returns its id. */
export async function aPlanDraft(wish: Wish = {}): Promise<string> {
  const { at = TEST_DESK, hostCode = TEST_HOST, now = TEST_NOW } = wish;
  const content = completePlan(wish.content);
  const id = await createPlan({ at, hostCode, title: content.title, now });
  await savePlanDraft({ at, id, baseVersion: 1, section: "test", change: () => content, now });
  return id;
}

/** The same, published. */
export async function aPublishedPlan(wish: Wish = {}): Promise<string> {
  const { at = TEST_DESK, now = TEST_NOW } = wish;
  const id = await aPlanDraft(wish);
  const answer = await publishPlan({ at, id, baseVersion: 2, changeNote: "", now });
  if (!answer.ok) throw new Error(`Cannot be published: ${answer.problems.map(({ code }) => code).join(", ")}`);
  return id;
}
