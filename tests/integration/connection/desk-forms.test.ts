/** The forms of the desk, sent as a browser without scripts sends them. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/domain/accounts/actor";
import { findTriedPlaces } from "~/domain/connection/find-tried-places.server";
import { getAlias } from "~/domain/connection/get-alias.server";
import { db } from "~/gateways/db.server";
import { action as postToday, loader as today } from "~/routes/desk._index/route";
import { action as postAlias } from "~/routes/desk.aliases.$id/route";
import { action as postDelete } from "~/routes/desk.aliases.$id_.delete/route";
import { action as postEdit } from "~/routes/desk.aliases.$id_.edit/route";
import { action as postHandover } from "~/routes/desk.aliases.$id_.handover/route";
import { action as postShare } from "~/routes/desk.aliases.$id_.share/route";
import { action as postNew } from "~/routes/desk.aliases.new/route";
import { action as postSettings } from "~/routes/desk.settings/route";
import { addDays, tokyoDateKey } from "~/shared/dates";
import { aConnection, anAlias, aPlace, shareWith } from "../../factories/connection";
import { databases, useDatabase } from "../../setup/database";
import { actorOf, ledTo, openPage, sendForm, signPeopleIn } from "./desk-setup";

type Form = Record<string, string>;
const day = () => tokyoDateKey(new Date());

describe.each(databases)("the forms of the desk on $name", (database) => {
  useDatabase(database);
  let people: Awaited<ReturnType<typeof signPeopleIn>>;
  let owner: Actor;
  let aliasId = "";

  beforeEach(async () => {
    people = await signPeopleIn();
    owner = await actorOf(people.owner);
    aliasId = await anAlias({ actor: owner, words: { alias: "こがね-77" }, now: new Date() });
  });

  const send = (form: Form, cookie = people.owner.cookie) =>
    sendForm(postAlias, { path: `/desk/aliases/${aliasId}`, id: aliasId, cookie, form });
  const view = () => getAlias({ actor: owner, aliasId, now: new Date() });
  const aPlaceFor = async (state: "considering" | "connected" | "returned", name: string, lookInOn?: string) => {
    const listingId = await aPlace({ name });
    const row = { ...(lookInOn && { lookInOn }) };
    return { listingId, connectionId: await aConnection({ aliasId, listingId, state, day: day(), row }) };
  };

  it("changes a つながり step by step, and comes back to where it stands", async () => {
    const { connectionId } = await aPlaceFor("considering", "見本の縁側");
    const begun = await send({ intent: "change", connectionId, version: "1", state: "connecting", step: "waiting" });
    expect(ledTo(begun)).toBe(`/desk/aliases/${aliasId}?of=${connectionId}&done=changed#${connectionId}`);
    const joined = await send({
      intent: "change",
      connectionId,
      version: "2",
      state: "connected",
      line: "初日は二人で",
    });
    expect(joined.status).toBe(303);
    const { connections, events } = await view();
    expect(connections).toMatchObject([{ state: "connected", version: 3 }]);
    expect(events.at(-1)).toMatchObject({ kind: "changed", toState: "connected", line: "初日は二人で" });
  });

  it("keeps what was typed when a field is to be mended", async () => {
    const { connectionId } = await aPlaceFor("considering", "見本の縁側");
    const line = "090-1234-5678 に電話";
    const form = { intent: "change", connectionId, version: "1", line, onDay: "2999-01-01", reason: "fit" };
    const answer = await send(form);
    expect(answer.status).toBe(422);
    const told = await answer.json();
    expect(told).toMatchObject({ intent: "change", connectionId, refusal: null, values: form });
    expect(told.problems).toEqual([
      { field: "state", problem: "choose", found: [] },
      { field: "onDay", problem: "future", found: [] },
      { field: "line", problem: "phone", found: ["090-1234-5678"] },
    ]);
    expect((await view()).events).toHaveLength(1);
  });

  it("asks before it records a word of an illness, and records it when it is meant", async () => {
    const form = { intent: "problem", line: "うつ病の薬が変わった" };
    expect((await send(form)).status).toBe(422);
    expect(ledTo(await send({ ...form, keepsWords: "yes" }))).toBe(`/desk/aliases/${aliasId}?done=problemNoted`);
    expect((await view()).events).toMatchObject([{ kind: "problem", line: "うつ病の薬が変わった" }]);
  });

  it("refuses a change that was made for an older state", async () => {
    const { connectionId } = await aPlaceFor("connected", "見本の縁側");
    const form = { intent: "change", connectionId, version: "1", state: "watching" };
    expect((await send(form)).status).toBe(303);
    const late = await send({ ...form, state: "returned", line: "間に合わなかった一言" });
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({ refusal: "conflict", values: { line: "間に合わなかった一言" } });
    expect((await view()).connections).toMatchObject([{ state: "watching" }]);
  });

  it("connects again elsewhere after もどし, and shows the new one", async () => {
    const from = await aPlaceFor("returned", "見本の縁側");
    const to = await aPlaceFor("considering", "見本の畑");
    const form = { intent: "reconnect", connectionId: from.connectionId, version: "1", step: "asked" };
    expect(await (await send({ ...form, toListingId: "" })).json()).toMatchObject({
      problems: [{ field: "toListingId", problem: "choose" }],
    });
    const begun = await send({ ...form, toListingId: to.listingId });
    expect(ledTo(begun)).toContain(`?of=${to.connectionId}&done=reconnected`);
    const { connections } = await view();
    expect(connections.find(({ id }) => id === to.connectionId)).toMatchObject({
      state: "reconnecting",
      fromId: from.connectionId,
    });
  });

  it("records 意欲, contacts, supports, 相性, roles and the order of candidates, and takes the last thing back", async () => {
    const first = await aPlaceFor("considering", "見本の縁側");
    const second = await aPlaceFor("considering", "見本の畑");
    const done = async (form: Form) => new URL(ledTo(await send(form)), "http://localhost").searchParams.get("done");
    expect(await done({ intent: "motivation", level: "4" })).toBe("motivationNoted");
    expect(await done({ intent: "contact", line: "散歩" })).toBe("contacted");
    expect(await done({ intent: "contact", connectionId: first.connectionId })).toBe("contacted");
    expect(await done({ intent: "support", label: "家賃の相談", fromDay: day(), toDay: "" })).toBe("supportAdded");
    expect(await done({ intent: "fit", connectionId: first.connectionId, fit: "good" })).toBe("fitSet");
    expect(await done({ intent: "role", connectionId: first.connectionId, isRole: "yes" })).toBe("saved");
    expect(await done({ intent: "up", connectionId: second.connectionId })).toBe("moved");
    const before = await view();
    expect(before).toMatchObject({ motivation: 4, supports: [{ label: "家賃の相談", toDay: null }] });
    expect(before.connections.map(({ id }) => id)).toEqual([second.connectionId, first.connectionId]);
    expect(before.connections[1]).toMatchObject({ fit: "good", isRole: true });
    expect(await done({ intent: "endSupport", supportId: before.supports[0]!.id })).toBe("supportEnded");
    const last = before.events.find(({ kind, connectionId }) => kind === "contact" && connectionId !== null)!;
    expect(await done({ intent: "undo", eventId: last.id })).toBe("undone");
    expect((await send({ intent: "undo", eventId: last.id })).status).toBe(409);
    expect((await send({ intent: "deleteEvent", eventId: "cev_of_somebody_else" })).status).toBe(409);
    expect(await done({ intent: "remove", connectionId: second.connectionId })).toBe("removed");
    expect((await view()).connections.map(({ id }) => id)).toEqual([first.connectionId]);
  });

  it("takes a つながり of another alias for none at all", async () => {
    const other = await anAlias({ actor: owner, words: { alias: "べつ-12" }, now: new Date() });
    const listingId = await aPlace({ name: "見本の縁側" });
    const connectionId = await aConnection({ aliasId: other, listingId, state: "connected", day: day() });
    expect((await send({ intent: "fit", connectionId, fit: "good" })).status).toBe(404);
    expect((await send({ intent: "close" })).status).toBe(404);
  });

  it("looks in with one tap, and once", async () => {
    const { connectionId } = await aPlaceFor("connected", "見本の縁側", day());
    const at = { path: "/desk?index", cookie: people.owner.cookie };
    const shown = await (await openPage(today, at)).json();
    expect(shown.lookIns).toMatchObject({ total: 1, people: 1, lines: [{ alias: "こがね-77", connectionId }] });
    const form = { intent: "heard", aliasId, connectionId, dueOn: day() };
    expect(ledTo(await sendForm(postToday, { ...at, form }))).toBe(`/desk?done=lookedIn&of=${aliasId}`);
    expect(ledTo(await sendForm(postToday, { ...at, form }))).toBe("/desk?done=gone");
    const after = await (await openPage(today, at)).json();
    expect(after).toMatchObject({ lookIns: { total: 0 }, ahead: { hasAliases: true } });
    expect(after.ahead.nextOn > day()).toBe(true);
    expect((await sendForm(postToday, { ...at, form: { intent: "close" } })).status).toBe(404);
    const foreign = { ...at, cookie: people.other.cookie, form };
    expect((await sendForm(postToday, foreign)).status).toBe(404);
  });

  it("begins an alias, and asks which place is meant when several bear the name", async () => {
    const at = { path: "/desk/aliases/new", cookie: people.owner.cookie };
    const form = { alias: "みどり-31", areaLabel: "本町", likes: "花", wants: "" };
    const asked = await sendForm(postNew, { ...at, form });
    expect(asked.status).toBe(422);
    const { answer } = await asked.json();
    expect(answer).toMatchObject({ values: { alias: "みどり-31" }, problems: [{ field: "area", problem: "many" }] });
    const [areaChoice] = answer.areaChoices;
    expect(answer.areaChoices.length).toBeGreaterThan(1);
    const made = await sendForm(postNew, { ...at, form: { ...form, areaChoice } });
    const id = /^\/desk\/aliases\/(ali_\w+)\?done=created$/.exec(ledTo(made))?.[1] ?? "";
    const { words } = await getAlias({ actor: owner, aliasId: id, now: new Date() });
    expect(words).toMatchObject({ alias: "みどり-31", likes: "花", area: { label: areaChoice } });
    const many = [...Object.entries(form), ["targets", "elderly"], ["targets", "aliens"]] as [string, string][];
    const unknown = await sendForm(postNew, { ...at, form: [...many, ["areaChoice", areaChoice]] });
    expect((await unknown.json()).answer.problems).toEqual([{ field: "targets", problem: "unknown", found: [] }]);
  });

  it("refuses a name in place of an alias, and a place nobody knows", async () => {
    const form = { alias: "山田太郎", areaLabel: "どこにもない町", likes: "", wants: "" };
    const answer = await sendForm(postNew, { path: "/desk/aliases/new", cookie: people.owner.cookie, form });
    expect(answer.status).toBe(422);
    const { problems } = (await answer.json()).answer;
    expect(problems).toMatchObject([
      { field: "alias", problem: "fullName" },
      { field: "area", problem: "unknown" },
    ]);
  });

  it("shows both versions when two tabs edit, and saves the second one when it is meant", async () => {
    const at = { path: `/desk/aliases/${aliasId}/edit`, id: aliasId, cookie: people.owner.cookie };
    const form = { alias: "こがね-77", areaLabel: "", likes: "将棋", wants: "", version: "1" };
    expect(ledTo(await sendForm(postEdit, { ...at, form }))).toBe(`/desk/aliases/${aliasId}?done=saved`);
    const late = await sendForm(postEdit, { ...at, form: { ...form, likes: "花" } });
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({
      version: 2,
      conflict: { present: { likes: "将棋" } },
      answer: { values: { likes: "花" }, problems: [] },
    });
    expect((await sendForm(postEdit, { ...at, form: { ...form, likes: "花", version: "2" } })).status).toBe(303);
    expect((await view()).words.likes).toBe("花");
  });

  it("shares, hands over and deletes", async () => {
    const owners = { id: aliasId, cookie: people.owner.cookie };
    const { userId } = people.colleague;
    const share = { ...owners, path: `/desk/aliases/${aliasId}/share` };
    const strange = await sendForm(postShare, { ...share, form: { intent: "share", userId: people.other.userId } });
    expect(ledTo(strange)).toContain("?done=noColleague");
    expect(ledTo(await sendForm(postShare, { ...share, form: { intent: "share", userId } }))).toContain("?done=shared");
    expect((await view()).sharedWith).toMatchObject([{ userId }]);
    const left = await send({ intent: "leave" }, people.colleague.cookie);
    expect(ledTo(left)).toBe("/desk/aliases?done=left");
    const hand = { ...owners, path: `/desk/aliases/${aliasId}/handover` };
    expect(ledTo(await sendForm(postHandover, { ...hand, form: { intent: "offer", userId } }))).toContain(
      "?done=offered",
    );
    const at = { path: "/desk?index", cookie: people.colleague.cookie };
    expect(await (await openPage(today, at)).json()).toMatchObject({ handovers: [{ aliasId, alias: "こがね-77" }] });
    const taken = await sendForm(postToday, { ...at, form: { intent: "take", aliasId } });
    expect(ledTo(taken)).toBe(`/desk/aliases/${aliasId}?done=taken`);
    expect(ledTo(await sendForm(postToday, { ...at, form: { intent: "decline", aliasId } }))).toBe("/desk?done=gone");
    const away = { id: aliasId, path: `/desk/aliases/${aliasId}/delete`, cookie: people.colleague.cookie };
    expect((await sendForm(postDelete, { ...away, form: {} })).status).toBe(422);
    expect(ledTo(await sendForm(postDelete, { ...away, form: { sure: "yes" } }))).toBe("/desk/aliases?done=deleted");
    expect(await db().alias.count()).toBe(0);
  });

  it("sets how often to look in, and goes back to the rule", async () => {
    const at = { path: "/desk/settings", cookie: people.owner.cookie };
    const bad = await sendForm(postSettings, { ...at, form: { watching: "1000", connected: "２０" } });
    expect(bad.status).toBe(422);
    expect(await bad.json()).toMatchObject({ problems: [{ field: "watching" }], values: { connected: "２０" } });
    expect(ledTo(await sendForm(postSettings, { ...at, form: { connected: "２０" } }))).toContain("done=saved");
    const kept = () => db().lookInSetting.findUnique({ where: { userId: owner.userId } });
    expect((await kept())?.days).toEqual({ connected: 20 });
    await sendForm(postSettings, { ...at, form: { intent: "usual", connected: "20" } });
    expect((await kept())?.days).toEqual({});
  });

  it("counts the places that were tried from what one may read, and from nothing else", async () => {
    const { listingId } = await aPlaceFor("connected", "見本の縁側");
    await aPlaceFor("considering", "見本の畑");
    const second = await anAlias({ actor: owner, words: { alias: "べつ-12" }, now: new Date() });
    const yesterday = addDays(day(), -1);
    await aConnection({ aliasId: second, listingId, state: "returned", day: yesterday, row: { fit: "poor" } });
    const colleague = await actorOf(people.colleague);
    const placesOf = async (actor: Actor) => (await findTriedPlaces({ actor, now: new Date() })).places;
    expect(await placesOf(owner)).toMatchObject([
      { name: "見本の縁側", people: 2, living: 1, returned: 1, fits: { good: 0, soSo: 0, poor: 1 }, lastOn: day() },
    ]);
    expect(await placesOf(colleague)).toEqual([]);
    await shareWith(second, colleague);
    expect(await placesOf(colleague)).toMatchObject([{ people: 1, living: 0, lastOn: yesterday }]);
  });
});
