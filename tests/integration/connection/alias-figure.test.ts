/** The figure of an alias through its doors: who gets it, and that the files bear no alias. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "~/gateways/db.server";
import { loader as page } from "~/routes/desk.aliases.$id_.figure/route";
import { loader as png } from "~/routes/desk.aliases.$id_.figure[.]png/route";
import { loader as svg } from "~/routes/desk.aliases.$id_.figure[.]svg/route";
import { tokyoDateKey } from "~/shared/dates";
import { anActor } from "../../factories/actor";
import { aConnection, anAlias, anEvent, aPlace, KEEPING_TOWN } from "../../factories/connection";
import { databases, useDatabase } from "../../setup/database";
import { aSignedInUser } from "../accounts/accounts-setup";

const ALIAS = "こがね-77";
type Loader = (args: LoaderFunctionArgs) => Promise<Response>;
const doors = [
  ["page", page as unknown as Loader, "figure"],
  ["svg", svg as unknown as Loader, "figure.svg"],
  ["png", png as unknown as Loader, "figure.png"],
] as const;

describe.each(databases)("the figure of an alias on $name", (database) => {
  useDatabase(database, { keepRows: true });
  const now = new Date();
  const cookies: Record<"owner" | "other" | "officer" | "guest", string> = {
    owner: "",
    other: "",
    officer: "",
    guest: "",
  };
  let aliasId = "";

  beforeAll(async () => {
    const userIds: Record<string, string> = {};
    for (const [i, who] of (["owner", "other", "officer"] as const).entries()) {
      const { cookie, userId } = await aSignedInUser(`${who}@example.jp`, `192.0.2.${40 + i}`);
      cookies[who] = cookie;
      userIds[who] = userId;
      const role = who === "officer" ? "officer" : "professional";
      const membership = { id: `mem_${who}`, userId, role, municipalityCode: KEEPING_TOWN, status: "approved" };
      await db().membership.create({ data: membership });
      if (who === "officer") await db().user.update({ where: { id: userId }, data: { twoFactorEnabled: true } });
    }
    const actor = anActor({ userId: userIds.owner!, email: "owner@example.jp", professionalOf: [KEEPING_TOWN] });
    aliasId = await anAlias({ actor, words: { alias: ALIAS }, now });
    const listingId = await aPlace({ name: "見本の縁側" });
    const day = tokyoDateKey(now);
    const connectionId = await aConnection({ aliasId, listingId, state: "connected", day });
    await anEvent({ aliasId, connectionId, kind: "contact", onDay: day });
  });

  const open = async (loader: Loader, path: string, cookie: string, search = ""): Promise<Response> => {
    const headers = { Cookie: cookie };
    const request = new Request(`http://localhost:3000/desk/aliases/${aliasId}/${path}${search}`, { headers });
    try {
      return await loader({ request, params: { id: aliasId }, context: {} } as unknown as LoaderFunctionArgs);
    } catch (thrown) {
      if (thrown instanceof Response) return thrown;
      throw thrown;
    }
  };

  it.each(doors)("%s: for its owner alone, and kept by no cache", async (_, loader, path) => {
    const own = await open(loader, path, cookies.owner);
    expect(own.status).toBe(200);
    expect(own.headers.get("Cache-Control")).toBe("private, no-store");
    expect((await open(loader, path, cookies.other)).status).toBe(404);
    expect((await open(loader, path, cookies.officer)).status).toBe(403);
    const guest = await open(loader, path, cookies.guest);
    expect(guest.status).toBe(302);
    expect(guest.headers.get("Location")).toMatch(/^\/sign-in/);
  });

  it("draws the one connection, and tells it in the file in words too", async () => {
    const drawing = await (await open(svg as unknown as Loader, "figure.svg", cookies.owner)).text();
    expect(drawing).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(drawing).toContain("見本の縁側");
    expect(drawing).toContain("つながりは1");
    expect(drawing).not.toContain(ALIAS);
    expect(drawing).not.toContain(aliasId);
  });

  it("is a picture of the size of a sheet, whatever months are asked for", async () => {
    for (const search of ["", "?from=1999-01&to=1999-02", "?from=x"]) {
      const answer = await open(png as unknown as Loader, "figure.png", cookies.owner, search);
      const picture = sharp(Buffer.from(await answer.arrayBuffer()));
      expect(await picture.metadata()).toMatchObject({ format: "png", width: 2112 });
    }
  });
});
