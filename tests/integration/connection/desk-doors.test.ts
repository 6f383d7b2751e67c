/** Who comes through which door of the desk, and that nothing of it is kept by a cache. */
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "~/gateways/db.server";
import { loader as layout } from "~/routes/desk/route";
import { loader as today } from "~/routes/desk._index/route";
import { loader as list } from "~/routes/desk.aliases._index/route";
import { loader as alias, action as postAlias } from "~/routes/desk.aliases.$id/route";
import { action as postDelete, loader as remove } from "~/routes/desk.aliases.$id_.delete/route";
import { loader as edit, action as postEdit } from "~/routes/desk.aliases.$id_.edit/route";
import { loader as exportPage } from "~/routes/desk.aliases.$id_.export/route";
import { loader as exportCsv } from "~/routes/desk.aliases.$id_.export[.]csv/route";
import { loader as exportJson } from "~/routes/desk.aliases.$id_.export[.]json/route";
import { loader as handover, action as postHandover } from "~/routes/desk.aliases.$id_.handover/route";
import { action as postShare, loader as share } from "~/routes/desk.aliases.$id_.share/route";
import { loader as create } from "~/routes/desk.aliases.new/route";
import { loader as exportAllCsv } from "~/routes/desk.export[.]csv/route";
import { loader as exportAllJson } from "~/routes/desk.export[.]json/route";
import { loader as find } from "~/routes/desk.find/route";
import { loader as settings } from "~/routes/desk.settings/route";
import { loader as tried } from "~/routes/desk.tried/route";
import { tokyoDateKey } from "~/shared/dates";
import { aConnection, anAlias, aPlace, shareWith } from "../../factories/connection";
import { databases, useDatabase } from "../../setup/database";
import { actorOf, type Door, ledTo, openPage, PEOPLE, type Person, sendForm, signPeopleIn } from "./desk-setup";

const ALIAS = "こがね-77";

const OWN_DESK = {
  ...{ "/desk": today, "/desk/aliases": list, "/desk/aliases/new": create, "/desk/find": find },
  ...{ "/desk/tried": tried, "/desk/settings": settings, "/desk/export.json": exportAllJson },
  "/desk/export.csv": exportAllCsv,
};
const OWNER_ALONE = {
  ...{ edit, share, handover, delete: remove, export: exportPage },
  ...{ "export.json": exportJson, "export.csv": exportCsv },
};

describe.each(databases)("the doors of the desk on $name", (database) => {
  useDatabase(database, { keepRows: true });
  const cookies = {} as Record<Person, string>;
  let aliasId = "";

  beforeAll(async () => {
    const people = await signPeopleIn();
    for (const person of PEOPLE) cookies[person] = people[person].cookie;
    const actor = await actorOf(people.owner);
    const now = new Date();
    aliasId = await anAlias({ actor, words: { alias: ALIAS, likes: "将棋" }, now });
    await shareWith(aliasId, await actorOf(people.colleague));
    const listingId = await aPlace({ name: "見本の縁側" });
    await aConnection({ aliasId, listingId, state: "connected", day: tokyoDateKey(now) });
  });

  it("opens the desk to professionals alone", async () => {
    for (const [path, loader] of [...Object.entries(OWN_DESK), ["/desk", layout] as const]) {
      for (const person of ["owner", "colleague", "other"] as const) {
        const answer = await openPage(loader, { path, cookie: cookies[person] });
        expect([path, person, answer.status]).toEqual([path, person, 200]);
        expect(answer.headers.get("Cache-Control")).toBe("private, no-store");
      }
      for (const person of ["officer", "resident"] as const) {
        expect([path, (await openPage(loader, { path, cookie: cookies[person] })).status]).toEqual([path, 403]);
      }
      expect(ledTo(await openPage(loader, { path, cookie: "" }))).toMatch(/^\/sign-in\?to=/);
    }
  });

  it("shows an alias to its owner and the colleague it is shared with, and to nobody else", async () => {
    const at = (person: Person) => ({ path: `/desk/aliases/${aliasId}`, id: aliasId, cookie: cookies[person] });
    for (const person of ["owner", "colleague"] as const) {
      const answer = await openPage(alias, at(person));
      expect(answer.status).toBe(200);
      const text = await answer.text();
      expect(text).toContain(ALIAS);
      expect(text).toContain("見本の縁側");
    }
    expect((await openPage(alias, at("other"))).status).toBe(404);
    expect((await openPage(alias, at("officer"))).status).toBe(403);
  });

  it("keeps words, shares, handing over, export and deleting for the owner", async () => {
    for (const [name, loader] of Object.entries(OWNER_ALONE)) {
      const path = `/desk/aliases/${aliasId}/${name}`;
      const open = (person: Person) => openPage(loader, { path, id: aliasId, cookie: cookies[person] });
      const own = await open("owner");
      expect([name, own.status, await own.text()]).toEqual([name, 200, expect.stringContaining(ALIAS)]);
      expect(own.headers.get("Cache-Control")).toBe("private, no-store");
      for (const person of ["colleague", "other"] as const) {
        expect([name, person, (await open(person)).status]).toEqual([name, person, 404]);
      }
    }
  });

  it("takes no form from anybody else", async () => {
    const forms: [name: string, action: Door, form: Record<string, string>][] = [
      ["", postAlias, { intent: "motivation", level: "3" }],
      ["/edit", postEdit, { alias: "べつ-1", version: "1" }],
      ["/delete", postDelete, { sure: "yes" }],
      ["/share", postShare, { intent: "share", userId: "user_x" }],
      ["/handover", postHandover, { intent: "withdraw" }],
    ];
    for (const [name, action, form] of forms) {
      const path = `/desk/aliases/${aliasId}${name}`;
      const send = (person: Person) => sendForm(action, { path, id: aliasId, cookie: cookies[person], form });
      expect([name, (await send("other")).status]).toEqual([name, 404]);
      expect([name, (await send("officer")).status]).toEqual([name, 403]);
      if (name !== "") expect([name, (await send("colleague")).status]).toEqual([name, 404]);
    }
    expect(await db().alias.findUniqueOrThrow({ where: { id: aliasId } })).toMatchObject({
      version: 1,
      motivation: null,
    });
  });

  it("tells a key that is missing, and has nothing changed", async () => {
    const { sealed } = await db().alias.findUniqueOrThrow({ where: { id: aliasId } });
    const header = Buffer.from(JSON.stringify({ alg: "dir", enc: "A256GCM", kid: "lost", aid: aliasId }));
    const locked = [header.toString("base64url"), ...sealed.split(".").slice(1)].join(".");
    await db().alias.update({ where: { id: aliasId }, data: { sealed: locked } });
    const answer = await openPage(alias, { path: `/desk/aliases/${aliasId}`, id: aliasId, cookie: cookies.owner });
    expect([answer.status, answer.statusText]).toEqual([503, "seal-noKey"]);
    const listed = await openPage(list, { path: "/desk/aliases", cookie: cookies.owner });
    expect(await listed.json()).toMatchObject({ list: { total: 1, lines: [{ alias: "", wordsProblem: "noKey" }] } });
    await db().alias.update({ where: { id: aliasId }, data: { sealed } });
  });
});
