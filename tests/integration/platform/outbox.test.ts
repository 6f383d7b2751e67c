import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { db } from "~/gateways/db.server";
import { addToOutbox } from "~/gateways/outbox.server";
import { retryDelayMs, startOutboxWorker, workOutbox } from "~/jobs/work-outbox.server";
import { databases, useDatabase } from "../../setup/database";

const later = (ms: number) => new Date(Date.now() + ms);
const add = (ids: number[]) =>
  db().$transaction((tx) =>
    addToOutbox(
      tx,
      ids.map((id) => ({ name: "test.event", payload: { id } })),
    ),
  );

describe.each(databases)("the outbox on $name", (database) => {
  useDatabase(database);

  it("carries out each event exactly once, however many work at it", async () => {
    const ids = Array.from({ length: 95 }, (_, index) => index);
    await add(ids);
    const done: unknown[] = [];
    const handlers = {
      "test.event": async (payload: unknown) => {
        done.push(payload);
        await wait(1);
      },
    };
    const workUntilEmpty = async () => {
      while ((await workOutbox(handlers)) > 0);
    };
    await Promise.all([workUntilEmpty(), workUntilEmpty(), workUntilEmpty()]);

    expect(done.map((payload) => (payload as { id: number }).id).sort((a, b) => a - b)).toEqual(ids);
    expect(await db().outboxEvent.count({ where: { doneAt: null } })).toBe(0);
  });

  it("tries a failed event again, each time after a longer while, and the others meanwhile", async () => {
    await add([1, 2]);
    const done: unknown[] = [];
    let isBroken = true;
    const handlers = {
      "test.event": async (payload: unknown) => {
        if (isBroken && (payload as { id: number }).id === 1) throw new Error("engine is away");
        done.push(payload);
      },
    };
    await workOutbox(handlers);
    expect(done).toEqual([{ id: 2 }]);
    const [waiting] = await db().outboxEvent.findMany({ where: { doneAt: null } });
    expect(waiting).toMatchObject({ attempts: 1, lastError: "Error: engine is away" });

    expect(await workOutbox(handlers)).toBe(0);
    expect(await workOutbox(handlers, later(retryDelayMs(1)))).toBe(1);
    expect(await workOutbox(handlers, later(retryDelayMs(1)))).toBe(0);
    isBroken = false;
    expect(await workOutbox(handlers, later(retryDelayMs(2)))).toBe(1);
    expect(done).toEqual([{ id: 2 }, { id: 1 }]);
    expect(
      await db().outboxEvent.findMany({ where: { OR: [{ doneAt: null }, { lastError: { not: null } }] } }),
    ).toEqual([]);
  });

  it("keeps an event that nobody knows yet", async () => {
    await add([1]);
    await workOutbox({});
    expect(await db().outboxEvent.findFirst()).toMatchObject({
      doneAt: null,
      lastError: "Error: No handler for test.event",
    });
  });

  it("gives an event whose worker died to another when the lease ends, and not before", async () => {
    await add([1]);
    const never = new Promise<void>(() => {});
    void workOutbox({ "test.event": () => never });
    await expect.poll(async () => (await db().outboxEvent.findFirst())?.attempts).toBe(1);
    const handlers = { "test.event": async () => {} };
    expect(await workOutbox(handlers, later(60_000))).toBe(0);
    expect(await workOutbox(handlers, later(180_000))).toBe(1);
  });

  it("is worked at once when something is added, and stops when asked", async () => {
    const done: unknown[] = [];
    const worker = startOutboxWorker({ "test.event": async (payload) => void done.push(payload) });
    await wait(100);
    await add([7]);
    await expect.poll(() => done, { timeout: 500, interval: 10 }).toEqual([{ id: 7 }]);
    await worker.stop();
    await add([8]);
    await wait(100);
    expect(done).toEqual([{ id: 7 }]);
  });
});
