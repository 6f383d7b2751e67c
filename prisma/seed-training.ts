import { createPlan } from "~/domain/training/create-plan.server";
import { planContentSchema } from "~/domain/training/plan-content";
import { publishPlan } from "~/domain/training/publish-plan.server";
import { savePlanDraft } from "~/domain/training/save-plan-draft.server";
import { now } from "~/gateways/clock.server";
import { db } from "~/gateways/db.server";
import { MATSUDO, YAIZU } from "./sample-archive";
import { LECTURE_PLAN, PANEL_PLAN, type SamplePlan } from "./sample-training";
import { seedingDesk } from "./seeder";

type Watched = { lecture: string; panel: string };

/** Publishes the sample plans that are missing. Returns how many. */
export async function seedPlans(records: Watched): Promise<number> {
  let made = 0;
  for (const [hostCode, plan] of [
    [MATSUDO, LECTURE_PLAN],
    [YAIZU, PANEL_PLAN],
  ] as const) {
    const isThere = await db().trainingPlan.count({ where: { hostCode, title: plan.title } });
    if (isThere > 0) continue;
    await publishSample(hostCode, plan, records);
    made++;
  }
  return made;
}

async function publishSample(hostCode: string, plan: SamplePlan, records: Watched): Promise<void> {
  const at = seedingDesk(hostCode);
  const made = now();
  const id = await createPlan({ at, hostCode, title: plan.title, isSample: true, now: made });
  const parts = plan.parts.map(({ record, ...part }) => ({ ...part, recordId: record ? records[record] : null }));
  const content = planContentSchema.parse({ ...plan, parts });
  const saved = await savePlanDraft({ at, id, baseVersion: 1, section: "seed", change: () => content, now: made });
  const answer = await publishPlan({ at, id, baseVersion: saved.version, changeNote: "", now: made });
  if (!answer.ok) throw new Error(`${plan.title}: ${answer.problems.map(({ code }) => code).join(", ")}`);
}
