import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase, connectDatabase, db } from "~/gateways/db.server";
import { tokyoDateKey } from "~/shared/dates";
import { mediaOf } from "../../factories/planted-archive";
import {
  cellsByVisitor,
  idsOf,
  makePeople,
  PERSONS,
  people,
  plant,
  plantAliasesOf,
  plantArchiveOf,
  TOWN_A,
  type Visitor,
} from "../../factories/two-towns";
import { sampleAccount } from "../../setup/sign-in";
import { openOwnSite } from "../../setup/site";
import { type Answer, signInByForms, visit } from "../../setup/visit";
import { ALIAS_ROUTES } from "./alias-routes-table";
import { ARCHIVE_FILES, ARCHIVE_ROUTES, NO_ROUTE } from "./archive-routes-table";
import { FRAMES, ROUTES as OTHER_ROUTES, type RouteRow } from "./routes-table";
import { TRAINING_ROUTES } from "./training-routes-table";

const ROUTES_FOLDER = path.resolve("app/routes");
const PLANTED = /ひみつの|himitsu|0599-99-|lst_shared_(?!open|coded)/;
/** Who also asks for the data of a page alone; the others are told apart by the same loader. */
const WITHOUT_FRAMES: readonly Visitor[] = ["guest", "other", "otherOfficer"];
/** Answers that must tell nothing, not even that the thing is there. */
const REFUSED = ["401", "403", "404", "in"];

const ROUTES_WITH_RECORDS: RouteRow[] = [...ARCHIVE_ROUTES, ...ARCHIVE_FILES, ...TRAINING_ROUTES];
/** The rows that end the sessions stay last. */
const ALL_ROUTES: RouteRow[] = [...ALIAS_ROUTES, ...ROUTES_WITH_RECORDS, ...OTHER_ROUTES];
const isHome = ([route]: RouteRow) => route === "_site._index";
/** The home page comes first: what rows further down publish would be the newest on it. */
const ROUTES: RouteRow[] = [...ALL_ROUTES.filter(isHome), ...ALL_ROUTES.filter((row) => !isHome(row))];
/** Cells of a row by visitor; `*` is off, and told by isAlike. */
const cellsOf = ([route, , cells]: RouteRow) => cellsByVisitor(route, cells);
const PLANTED_AT = new Date();

/** What a POST carries out changes things: each visitor who may do it gets things of their own. */
function tagOf(row: RouteRow, visitor: Visitor): string {
  const isCarriedOut = row[3] !== undefined && !REFUSED.includes(cellsOf(row).get(visitor) ?? "404");
  return isCarriedOut ? `r${ROUTES.indexOf(row)}${visitor}` : "shared";
}

function filled(text: string, names: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => names[name] ?? whole);
}

/** `site`: its address, once it is open. */
const always = { A: TOWN_A, today: tokyoDateKey(PLANTED_AT), site: "" };
const named = (tag: string) => ({ ...idsOf(tag), ...always });
/** Names of things that are not there, as long as those of the others. */
const unknown = () => ({ ...named("nobody"), A: "999999" });

function sourceOf(route: string): string {
  const files = readdirSync(path.join(ROUTES_FOLDER, route)).filter((name) => /^route\.tsx?$/.test(name));
  return readFileSync(path.join(ROUTES_FOLDER, route, files[0] ?? "route.tsx"), "utf8");
}
const hasExport = (route: string, name: string) =>
  new RegExp(`^export (?:async )?(?:function|const) ${name}\\b`, "m").test(sourceOf(route));

describe("the table of routes", () => {
  const routes = readdirSync(ROUTES_FOLDER);

  it("has a row for every route, and one with a body for every action", () => {
    const rowsOf = (route: string) => ROUTES.filter(([name]) => name === route);
    const missing = routes.filter((route) => !FRAMES.includes(route) && rowsOf(route).length === 0);
    expect(missing).toEqual([]);
    const actions = routes.filter((route) => hasExport(route, "action"));
    expect(actions.length).toBeGreaterThan(30);
    expect(actions.filter((route) => !rowsOf(route).some((row) => row[3] !== undefined))).toEqual([]);
  });

  it("names only routes that are there, and frames that load nothing", () => {
    const names = [...FRAMES, ...ROUTES.map(([route]) => route)];
    expect(names.filter((name) => name !== NO_ROUTE && !routes.includes(name))).toEqual([]);
    expect(FRAMES.filter((name) => hasExport(name, "loader") || hasExport(name, "action"))).toEqual([]);
  });
});

describe("who may open what", () => {
  let site: Awaited<ReturnType<typeof openOwnSite>>;
  const cookies: Partial<Record<Visitor, string>> = {};

  beforeAll(async () => {
    site = await openOwnSite(async (dataDir) => {
      connectDatabase({ kind: "folder", dataDir });
      await makePeople();
      await givePasswords();
      await plantAll(dataDir);
      await closeDatabase();
    });
    // What it takes for its own address when it is told none.
    always.site = site.baseUrl.replace("127.0.0.1", "localhost");
    const { password, totpSecret } = sampleAccount("officer");
    for (const person of PERSONS) {
      const { email, hasSecondFactor } = people[person];
      const account = { email, password, totpSecret: hasSecondFactor ? totpSecret : null };
      cookies[person] = await signInByForms(site.baseUrl, account);
    }
  });
  afterAll(() => site?.stop());

  function ask(row: RouteRow, visitor: Visitor, names: Record<string, string>): Promise<Answer> {
    const [, address, , body] = row;
    const form = body === undefined ? undefined : new URLSearchParams(filled(body, names));
    return visit(site.baseUrl, encodeURI(filled(address, names)), { cookie: cookies[visitor], form });
  }

  it.each(ROUTES.map((row) => [row[3] === undefined ? "GET" : "POST", row[1], row] as const))(
    "%s %s",
    async (_method, _address, row) => {
      const expected = cellsOf(row);
      const told: Record<string, string> = {};
      for (const [visitor, cell] of expected) {
        const answer = await ask(row, visitor, named(tagOf(row, visitor)));
        told[visitor] = outcomeOf(answer, row, cell);
        if (REFUSED.includes(cell) || cell === "410") expect(textOf(answer)).not.toMatch(PLANTED);
        if (!REFUSED.includes(cell)) continue;
        if (row[1].includes("{")) {
          expect(shapeOf(answer, row)).toEqual(shapeOf(await ask(row, visitor, unknown()), row));
        }
        if (WITHOUT_FRAMES.includes(visitor)) await refuseDataToo(row, visitor);
      }
      expect(told).toEqual(Object.fromEntries(expected));
    },
  );

  /** The same page as scripts ask for it, without the loaders of the frames around it: a parent loader is no guard. */
  async function refuseDataToo([route, address, , body]: RouteRow, visitor: Visitor): Promise<void> {
    if (body !== undefined || address.includes(".data?")) return;
    if (route === NO_ROUTE || !hasExport(route, "default")) return;
    const url = new URL(encodeURI(filled(address, named("shared"))), site.baseUrl);
    url.searchParams.set("_routes", `routes/${route}/route`);
    const data = await visit(site.baseUrl, `${url.pathname}.data${url.search}`, { cookie: cookies[visitor] });
    expect([202, 401, 403, 404]).toContain(data.status);
    expect(data.body.replaceAll(url.pathname, "")).not.toMatch(PLANTED);
  }
});

/** What came of it, in the words of the table. */
function outcomeOf(answer: Answer, row: RouteRow, expected: string): string {
  const { status, location, type } = answer;
  const isSentToSignIn =
    status >= 300 && status < 400 && location.startsWith("/sign-in?") && row[0] !== "_auth.sign-out";
  if (isSentToSignIn) return "in";
  const mark = expected.endsWith("*") ? "*" : "";
  if (row[3] !== undefined || status !== 200) return `${status}${mark}`;
  return PLANTED.test(textOf(answer, row[1])) || type.startsWith("image/jpeg") ? "see" : `${status}${mark}`;
}

/** All that is told. What the asker wrote into the address may come back: it is no news to them. */
function textOf({ location, body }: Answer, address = "{"): string {
  const text = `${location}\n${body}`;
  return address.includes("{") ? text.replace(/[a-z]+_shared(?:_[a-z]+)?/g, "") : text;
}

/** An answer without the names that may stand in its address, and without what is new in every answer. */
function shapeOf({ status, location, type, body }: Answer, row: RouteRow): unknown {
  const inAddress = [...row[1].matchAll(/\{(\w+)\}/g)].flatMap(([, name]) =>
    [named("shared"), unknown()].map((names: Record<string, string>) => names[name!]!),
  );
  const values = inAddress.sort((a, b) => b.length - a.length);
  const plain = (text: string) =>
    values.reduce(
      (rest, value) => rest.replaceAll(value, "…"),
      decodeURIComponent(text.replace(/%(?![0-9A-F]{2})/g, "")),
    );
  const title = /<title>(.*?)<\/title>/.exec(body)?.[1] ?? "";
  return {
    status,
    location: plain(location),
    type,
    title: plain(title),
    body: plain(body.replace(/nonce="[^"]*"/g, "")),
  };
}

/** They sign in with the password and the key of the sample officer. */
async function givePasswords(): Promise<void> {
  const { id: sampleId } = await db().user.findUniqueOrThrow({ where: { email: sampleAccount("officer").email } });
  const account = await db().account.findFirstOrThrow({ where: { userId: sampleId } });
  const factor = await db().twoFactor.findFirstOrThrow({ where: { userId: sampleId } });
  for (const { userId, hasSecondFactor } of Object.values(people)) {
    await db().account.create({ data: { ...account, id: `acc_${userId}`, accountId: userId, userId } });
    if (hasSecondFactor) await db().twoFactor.create({ data: { ...factor, id: `fac_${userId}`, userId } });
  }
}

async function plantAll(dataDir: string): Promise<void> {
  const tagsOf = (row: RouteRow) => [...cellsOf(row).keys()].map((visitor) => tagOf(row, visitor));
  const tags = new Set(ROUTES.flatMap(tagsOf));
  await plant([...tags], PLANTED_AT);
  await plantAliasesOf([...new Set(["shared", ...ALIAS_ROUTES.flatMap(tagsOf)])], PLANTED_AT);
  const recordTags = [...new Set(["shared", ...ROUTES_WITH_RECORDS.flatMap(tagsOf)])];
  await plantArchiveOf(recordTags, PLANTED_AT);
  // More drafts than a resident may have would stand in the way of the rows that begin one.
  const needed = ROUTES.flatMap((row) =>
    `${row[1]}${row[3]}`.includes("{draft}") ? tagsOf(row).map((tag) => idsOf(tag).draft) : [],
  );
  await db().offerDraft.deleteMany({
    where: { id: { startsWith: "dft_" }, userId: people.owner.userId, NOT: { id: { in: needed } } },
  });
  const jpeg = await sharp({ create: { width: 9, height: 9, channels: 3, background: "#6a8" } })
    .jpeg()
    .toBuffer();
  mkdirSync(path.join(dataDir, "files"), { recursive: true });
  for (const tag of tags) writeFileSync(path.join(dataDir, "files", idsOf(tag).photo), jpeg);
  for (const [name, words] of recordTags.flatMap((tag) => mediaOf(idsOf(tag)))) {
    const file = path.join(dataDir, "media", name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, words);
  }
}
