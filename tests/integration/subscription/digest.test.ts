import { beforeEach, describe, expect, it } from "vitest";
import { indexListings } from "~/domain/search/index-listings.server";
import { endSubscription } from "~/domain/subscription/end-subscription.server";
import { endTokenOf } from "~/domain/subscription/end-token.server";
import { queueDigests } from "~/domain/subscription/queue-digests.server";
import { sendDigest } from "~/domain/subscription/send-digest.server";
import { db } from "~/gateways/db.server";
import { searchEngines } from "~/gateways/search-index/engines.server";
import { databases, useDatabase } from "../../setup/database";
import { addListings } from "../search/search-listings-fixture";
import { askAndConfirm, digests, tokyo } from "./subscription-setup";

const before = { createdAt: tokyo("11-01T10:00"), updatedAt: tokyo("11-01T10:00") };
const asked = tokyo("11-20T10:00");

async function change(id: string, at: Date, more: { name?: string; visibility?: "municipality" } = {}) {
  await db().listing.update({ where: { id }, data: { ...more, updatedAt: at } });
  await indexListings({ ids: [id] });
}

describe.each(databases)("the news by mail on $name", (database) => {
  useDatabase(database);
  beforeEach(async () => {
    await searchEngines().close();
    await addListings([
      { id: "lst_old", name: "まえからの畑", ...before },
      { id: "lst_changed", name: "変わる畑", summary: "毎週火曜", ...before },
      { id: "lst_other", name: "よその畑", municipalityCode: "372013", ...before },
      { id: "lst_hidden", name: "ひみつの畑", ...before },
      { id: "lst_person", name: "みかんさん", kind: "person", ...before },
    ]);
  });

  it("tells what is new and what changed since the news before, once", async () => {
    const subscriptionId = await askAndConfirm({ now: asked });
    const at = tokyo("11-20T15:00");
    await addListings([{ id: "lst_new", name: "新しい畑", createdAt: at, updatedAt: at }]);
    for (const id of ["lst_changed", "lst_other", "lst_person"]) await change(id, at);
    await change("lst_hidden", at, { visibility: "municipality" });

    const now = tokyo("11-21T06:00");
    expect(await queueDigests({ now })).toEqual({ queued: 1 });
    expect(await db().outboxEvent.findMany({ where: { name: "digest.due" } })).toMatchObject([
      { payload: { subscriptionId } },
    ]);
    await Promise.all([1, 2, 3].map(() => sendDigest({ subscriptionId, now })));
    expect(await digests()).toEqual([
      {
        label: "静岡県焼津市",
        search: "municipality=222127",
        added: [{ id: "lst_new", name: "新しい畑", text: "" }],
        changed: [{ id: "lst_changed", name: "変わる畑", text: "毎週火曜" }],
        more: 0,
        endToken: endTokenOf(subscriptionId),
      },
    ]);
    expect(await queueDigests({ now })).toEqual({ queued: 0 });
    await sendDigest({ subscriptionId, now: tokyo("11-22T06:00") });
    expect(await digests()).toHaveLength(1);
  });

  it("is not sent when nothing changed", async () => {
    const subscriptionId = await askAndConfirm({ now: asked });
    await sendDigest({ subscriptionId, now: tokyo("11-21T06:00") });
    expect(await digests()).toEqual([]);
    expect(await db().subscription.findFirst()).toMatchObject({ lastSentAt: tokyo("11-21T05:50") });
  });

  it("comes weekly to those who want it so", async () => {
    const subscriptionId = await askAndConfirm({ now: asked, every: "weekly" });
    await change("lst_changed", tokyo("11-20T15:00"));
    await sendDigest({ subscriptionId, now: tokyo("11-26T06:00") });
    expect(await digests()).toEqual([]);
    expect(await queueDigests({ now: tokyo("11-27T06:00") })).toEqual({ queued: 1 });
    await sendDigest({ subscriptionId, now: tokyo("11-27T06:00") });
    expect(await digests()).toHaveLength(1);
  });

  it("leaves what changed just now to the next time, so that nothing falls between", async () => {
    const subscriptionId = await askAndConfirm({ now: asked });
    await change("lst_changed", tokyo("11-21T05:55"));
    await sendDigest({ subscriptionId, now: tokyo("11-21T06:00") });
    expect(await digests()).toEqual([]);
    await sendDigest({ subscriptionId, now: tokyo("11-22T06:00") });
    expect((await digests())[0]?.changed.map(({ id }) => id)).toEqual(["lst_changed"]);
  });

  it("does not come after its end", async () => {
    const subscriptionId = await askAndConfirm({ now: asked });
    await change("lst_changed", tokyo("11-20T15:00"));
    await endSubscription({ token: endTokenOf(subscriptionId), now: asked });
    expect(await queueDigests({ now: tokyo("11-21T06:00") })).toEqual({ queued: 0 });
    await sendDigest({ subscriptionId, now: tokyo("11-21T06:00") });
    expect(await digests()).toEqual([]);
  });

  it("tells a listing as new that an officer first agreed to since", async () => {
    const subscriptionId = await askAndConfirm({ now: asked });
    const at = tokyo("11-20T15:00");
    await db().listingRevision.create({
      data: {
        id: "rev_1",
        listingId: "lst_changed",
        number: 1,
        snapshot: {},
        state: "endorsed",
        authorKind: "resident",
        decidedAt: at,
      },
    });
    await change("lst_changed", at);
    await sendDigest({ subscriptionId, now: tokyo("11-21T06:00") });
    expect((await digests())[0]?.added.map(({ id }) => id)).toEqual(["lst_changed"]);
  });
});
