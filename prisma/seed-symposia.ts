import { changeCoHosts } from "~/domain/symposium/change-co-hosts.server";
import { createSymposium } from "~/domain/symposium/create-symposium.server";
import { publishSymposium } from "~/domain/symposium/publish-symposium.server";
import { saveAccess } from "~/domain/symposium/save-access.server";
import { saveDraft } from "~/domain/symposium/save-draft.server";
import { symposiumContentSchema } from "~/domain/symposium/symposium-content";
import { now } from "~/gateways/clock.server";
import { db } from "~/gateways/db.server";
import { type SampleSymposium, sampleSymposia } from "./sample-symposia";
import { seedRegistrations, seedVisitors } from "./seed-registrations";
import { seedingDesk } from "./seeder";

/** Publishes the symposia a new site shows, through the verbs of a desk. Repeating it changes nothing. */
export async function seedSymposia(): Promise<void> {
  const since = performance.now();
  let made = 0;
  for (const sample of sampleSymposia(now())) {
    const isThere = await db().symposium.count({ where: { hostCode: sample.hostCode, title: sample.content.title } });
    if (isThere > 0) continue;
    await publishSample(sample);
    made++;
  }
  console.log(`  シンポジウム: 新規${made} (${((performance.now() - since) / 1000).toFixed(1)}秒)`);
}

async function publishSample(sample: SampleSymposium): Promise<void> {
  const { hostCode, coHosts, isSample, content, joinUrl, people } = sample;
  const at = seedingDesk(hostCode);
  const made = sample.madeAt ?? now();
  const id = await createSymposium({ at, hostCode, title: content.title, isSample, now: made });
  const whole = symposiumContentSchema.parse(content);
  let { version } = await saveDraft({ at, id, baseVersion: 1, section: "seed", change: () => whole, now: made });
  if (joinUrl) {
    const input = { joinUrl, joinNote: "", opensMinutesBefore: 30 };
    ({ version } = await saveAccess({ at, id, baseVersion: version, input, now: made }));
  }
  for (const code of coHosts) await changeCoHosts({ at, id, change: { add: code }, now: made });
  const answer = await publishSymposium({ at, id, baseVersion: version, now: made });
  if (!answer.ok) throw new Error(`${content.title}: ${answer.problems.map(({ code }) => code).join(", ")}`);
  if (people === "answered") await seedRegistrations(at, id);
  if (people === "came") await seedVisitors(at, id, made);
}
