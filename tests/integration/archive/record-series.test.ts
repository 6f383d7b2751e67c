import { describe, expect, it } from "vitest";
import { chooseRecordSeries } from "~/domain/archive/choose-record-series.server";
import { findDeskSeries } from "~/domain/archive/find-desk-series.server";
import { getRecord } from "~/domain/archive/get-record.server";
import { getSeries } from "~/domain/archive/get-series.server";
import { orderSeries } from "~/domain/archive/order-series.server";
import { findSeriesOf } from "~/domain/archive/record-series.server";
import { saveSeries } from "~/domain/archive/save-series.server";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db } from "~/gateways/db.server";
import { anOfficer } from "../../factories/actor";
import { aPublishedRecord, aRecordDraft } from "../../factories/archive-record";
import { TEST_DESK as at, TEST_NOW as now, TEST_HOST } from "../../factories/symposium";
import { databases, useDatabase } from "../../setup/database";

const SHIMADA = "222097";
const elsewhere: DeskAt = { actor: anOfficer([SHIMADA], { userId: "user_elsewhere" }), codes: [SHIMADA] };
const words = { title: "映像教材（見本）", description: "全3回", municipalityCode: TEST_HOST };

describe.each(databases)("series of records on $name", (database) => {
  useDatabase(database);

  it("number their records, and each page knows its neighbours that may be read", async () => {
    const id = await saveSeries({ at, id: null, ...words, now });
    expect(await getSeries({ id })).toBeNull();
    const records = [await aPublishedRecord(), await aRecordDraft(), await aPublishedRecord()];
    for (const recordId of records) await chooseRecordSeries({ at, id: recordId, seriesId: id, now });
    const [first, , third] = records as [string, string, string];
    const shown = async (recordId: string) => {
      const answer = await getRecord({ id: recordId });
      return answer?.state === "published" ? answer.view.series : null;
    };
    expect(await shown(first)).toMatchObject({ title: words.title, number: 1, previousId: null, nextId: third });
    await orderSeries({ at, id, recordId: third, to: "up" });
    await orderSeries({ at, id, recordId: third, to: "up" });
    await orderSeries({ at, id, recordId: third, to: "up" });
    expect(await shown(first)).toMatchObject({ number: 2, previousId: third, nextId: null });
    expect((await getSeries({ id }))?.cards.map((card) => card.id)).toEqual([third, first]);
    expect(await findDeskSeries({ at })).toMatchObject([{ id, records: { length: 3 } }]);
    await saveSeries({ at, id, ...words, title: "新しい名", now });
    expect(await shown(first)).toMatchObject({ title: "新しい名" });
    await chooseRecordSeries({ at, id: first, seriesId: null, now });
    expect(await shown(first)).toBeNull();
  });

  it("belong to their town alone", async () => {
    const id = await saveSeries({ at, id: null, ...words, now });
    const recordId = await aRecordDraft();
    const theirs = await aRecordDraft({ at: elsewhere, hostCode: SHIMADA });
    const deeds: (() => Promise<unknown>)[] = [
      () => saveSeries({ at: elsewhere, id, ...words, title: "よその", now }),
      () => saveSeries({ at: elsewhere, id: null, ...words, now }),
      () => orderSeries({ at: elsewhere, id, recordId, to: "up" }),
      () => chooseRecordSeries({ at: elsewhere, id: recordId, seriesId: id, now }),
      () => chooseRecordSeries({ at: elsewhere, id: theirs, seriesId: id, now }),
    ];
    for (const deed of deeds) await expect(deed()).rejects.toMatchObject({ reason: "notFound" });
    expect(await findDeskSeries({ at: elsewhere })).toEqual([]);
  });

  it("that nobody can open yet are for their own town alone, also at a record two towns share", async () => {
    const [shown, hidden, chosen] = await Promise.all(
      ["公開の連載", "準備中の連載", "選んだ連載"].map((title) => saveSeries({ at, id: null, ...words, title, now })),
    );
    await chooseRecordSeries({ at, id: await aPublishedRecord(), seriesId: shown!, now });
    const shared = await aRecordDraft();
    await db().archiveRecord.update({ where: { id: shared }, data: { coHosts: [SHIMADA] } });
    const asked = { at: elsewhere, hostCode: words.municipalityCode, seriesId: null };
    const titles = async (more: object = {}) => (await findSeriesOf({ ...asked, ...more })).map(({ title }) => title);
    expect(await titles()).toEqual(["公開の連載"]);
    expect((await titles({ seriesId: chosen })).sort()).toEqual(["公開の連載", "選んだ連載"]);
    expect((await titles({ at })).sort()).toEqual(["公開の連載", "準備中の連載", "選んだ連載"]);
    const choose = (seriesId: string) => chooseRecordSeries({ at: elsewhere, id: shared, seriesId, now });
    await expect(choose(hidden!)).rejects.toMatchObject({ reason: "notFound" });
    await choose(shown!);
  });
});
