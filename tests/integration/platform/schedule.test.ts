import { describe, expect, it } from "vitest";
import { db } from "~/gateways/db.server";
import {
  type DailyJobs,
  frequentJobs,
  queueDueJobs,
  registerDaily,
  registerFrequent,
  runDailyJob,
  runFrequentJobs,
} from "~/jobs/schedule.server";
import { workOutbox } from "~/jobs/work-outbox.server";
import { databases, useDatabase } from "../../setup/database";

/** Tokyo time of a day in November 2026. */
const tokyo = (day: number, time: string) => new Date(`2026-11-${day}T${time}:00+09:00`);

function jobsThatCount() {
  const ran: string[] = [];
  const jobs: DailyJobs = new Map();
  registerDaily("first", async ({ now }) => ran.push(`first ${now.toISOString()}`), jobs);
  registerDaily("second", async ({ now }) => ran.push(`second ${now.toISOString()}`), jobs);
  return { jobs, ran };
}

describe.each(databases)("the daily jobs on $name", (database) => {
  useDatabase(database);

  it("are due once a Tokyo day, from six in the morning", async () => {
    const { jobs } = jobsThatCount();
    expect(await queueDueJobs(tokyo(21, "05:59"), jobs)).toEqual([]);
    expect(await queueDueJobs(tokyo(21, "06:00"), jobs)).toEqual(["first", "second"]);
    expect(await queueDueJobs(tokyo(21, "06:01"), jobs)).toEqual([]);
    expect(await queueDueJobs(tokyo(21, "23:59"), jobs)).toEqual([]);
    expect(await queueDueJobs(tokyo(22, "00:00"), jobs)).toEqual([]);
    expect(await queueDueJobs(tokyo(22, "12:00"), jobs)).toEqual(["first", "second"]);
  });

  it("are queued by one process only, however many ask", async () => {
    const { jobs } = jobsThatCount();
    const asked = await Promise.all([1, 2, 3, 4].map(() => queueDueJobs(tokyo(21, "07:00"), jobs)));
    expect(asked.flat().sort()).toEqual(["first", "second"]);
    expect(await db().outboxEvent.count()).toBe(2);
  });

  it("run from the outbox, and again when they failed", async () => {
    const { jobs, ran } = jobsThatCount();
    let isBroken = true;
    registerDaily(
      "third",
      async () => {
        if (isBroken) throw new Error("away");
        ran.push("third");
      },
      jobs,
    );
    await queueDueJobs(tokyo(21, "07:00"), jobs);
    const at = tokyo(21, "07:01");
    const handlers = { "daily.due": (payload: unknown) => runDailyJob(payload, at, jobs) };
    await workOutbox(handlers);
    isBroken = false;
    await workOutbox(handlers, new Date(Date.now() + 60_000));
    expect(ran).toEqual([`first ${at.toISOString()}`, `second ${at.toISOString()}`, "third"]);
  });

  it("have names of their own", () => {
    const { jobs } = jobsThatCount();
    expect(() => registerDaily("first", async () => {}, jobs)).toThrow("Two daily jobs");
  });
});

describe("the frequent jobs", () => {
  it("run one after the other each time they are asked, also when one of them fails", async () => {
    const jobs: DailyJobs = new Map();
    const ran: string[] = [];
    const broken = async () => {
      ran.push("broken");
      throw new Error("away");
    };
    registerFrequent("broken", broken, jobs);
    registerFrequent("sound", async ({ now }) => ran.push(now.toISOString()), jobs);
    await runFrequentJobs(tokyo(21, "03:00"), jobs);
    await runFrequentJobs(tokyo(21, "03:01"), jobs);
    expect(ran).toEqual(["broken", tokyo(21, "03:00").toISOString(), "broken", tokyo(21, "03:01").toISOString()]);
    expect(() => registerFrequent("sound", async () => {}, jobs)).toThrow("Two frequent jobs");
  });

  it("keep the waiting lists, remind and thank", () => {
    expect([...frequentJobs.keys()]).toEqual(
      expect.arrayContaining(["symposium.waiting", "symposium.remind", "symposium.thank"]),
    );
  });
});
