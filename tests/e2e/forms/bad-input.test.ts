/**
 * Bad input at every form of the site, over HTTP with the session its page is for. A route with an action and no row in
 * form-table.ts fails with its name.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SampleRole } from "../../setup/sign-in";
import { openOwnSite } from "../../setup/site";
import { errorIds, keptValues, shownOf } from "./form-page";
import { FORMS, type FormRow, WITHOUT_FORM } from "./form-table";
import { type Planted, plant } from "./plant";
import { openVisitor, type Visitor, withHidden } from "./session";

const ROUTES = "app/routes";
const FORM_TYPE = "application/x-www-form-urlencoded";
const ONE_MB = 1_048_576;
const ENUMS = ["intent", "answer", "topic", "way", "every", "result", "decision", "kind", "visibility", "template"];
/** あいう in Shift_JIS. */
const SHIFT_JIS = Buffer.from([0x82, 0xa0, 0x82, 0xa2, 0x82, 0xa4]);
const SCRIPTS = `<script>alert(7)</script>"onmouseover="alert(7)" '{{7*7}}\${7*7}<img src=x onerror=alert(7)>`;
const ODD = {
  emoji: "👨‍👩‍👧‍👦🏳️‍🌈 #️⃣ 𠮷野家 e\u{301}",
  directions: "\u{202E}逆さ\u{202C} \u{200F}\u{2066}x\u{2069}",
  controls: "はじめ\0\u{1}\u{b}\u{1f}\u{7f}おわり",
  spaces: "\u{3000}\u{200B}\u{FEFF}\t ",
};

/** Routes whose file says that something can be sent to it. */
function routesWithAction(): string[] {
  return readdirSync(ROUTES).filter((folder) =>
    ["route.ts", "route.tsx"].some((file) => {
      try {
        return /export (async function|function|const) action\b|export \{[^}]*\baction\b/.test(
          readFileSync(path.join(ROUTES, folder, file), "utf8"),
        );
      } catch {
        return false;
      }
    }),
  );
}

it("every route that takes something has a row", () => {
  const known = new Set([...FORMS.map(({ route }) => route), ...Object.keys(WITHOUT_FORM)]);
  expect(routesWithAction().filter((route) => !known.has(route))).toEqual([]);
  expect([...known].filter((route) => !routesWithAction().includes(route))).toEqual([]);
});

const titled = FORMS.map((row) => ({ row, title: `${row.route} (${row.form})` }));

// The last two blocks send what a form may take: pages that are answered only once show no form after them.
describe("a form of the site", () => {
  let site: Awaited<ReturnType<typeof openOwnSite>>;
  let planted: Planted;
  const visitors = new Map<SampleRole | null, Visitor>();

  beforeAll(async () => {
    site = await openOwnSite(async (dataDir) => {
      planted = await plant(dataDir);
    });
    for (const role of [null, "resident", "professional", "officer", "admin"] as const)
      visitors.set(role, await openVisitor(site.baseUrl, role));
  });
  afterAll(async () => {
    for (const visitor of visitors.values()) await visitor.close();
    await site?.stop();
  });

  const at = (row: FormRow) => ({
    visitor: withHidden(visitors.get(row.as)!, row.hidden ?? []),
    path: row.path(planted),
  });
  const textsOf = ({ fields, secrets = [], choices = {} }: FormRow) =>
    Object.keys(fields).filter((name) => !ENUMS.includes(name) && !secrets.includes(name) && !(name in choices));
  const empty = ({ fields }: FormRow) =>
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, isSwitch(name) ? value : ""]));
  const isSwitch = (name: string) => name === "intent" || name === "baseRevision" || name === "answer";

  it.each(titled.filter(({ row }) => row.required !== null))("$title asks for what is missing", async ({ row }) => {
    const { visitor, path: address } = at(row);
    const { status, html } = await visitor.send(address, empty(row));
    expect([422, 429]).toContain(status);
    if (status === 422) expect(errorIds(html)).toEqual(expect.arrayContaining([...(row.required ?? [])]));
  });

  const limited = titled.flatMap(({ row, title }) =>
    Object.entries(row.limits ?? {}).map(([name, { max, id = name }]) => ({ row, title, name, max, id })),
  );
  it.each(limited)("$title takes $max letters of $name and keeps the rest", async ({ row, name, max, id }) => {
    const { visitor, path: address } = at(row);
    const isMail = /email/i.test(name);
    const long = (length: number) => (isMail ? `${"a".repeat(length - 11)}@example.jp` : "あ".repeat(length));
    const { status, html } = await visitor.send(address, { ...row.fields, [name]: long(max + 1) });
    expect(status).toBe(422);
    expect(errorIds(html)).toContain(id);
    for (const other of textsOf(row).filter((one) => one !== name && row.fields[one] !== ""))
      expect([other, keptValues(html, other)]).toEqual([other, expect.arrayContaining([row.fields[other]])]);
    if (!row.secrets?.includes(name)) expect(keptValues(html, name)).toContain(long(max + 1));
    for (const secret of row.secrets ?? []) expect(keptValues(html, secret).join("")).toBe("");
  });

  const growing = titled.filter(({ row }) => Object.keys(row.limits ?? {}).length > 0);
  it.each(growing)("$title refuses texts of a hundred thousand letters", async ({ row }) => {
    const { visitor, path: address } = at(row);
    const huge = Object.keys(row.limits ?? {}).map((name) => [name, "a".repeat(100_000)]);
    const { status } = await visitor.send(address, { ...row.fields, ...Object.fromEntries(huge.slice(0, 9)) });
    expect(status).toBe(422);
  });

  it.each(titled.filter(({ row }) => !row.isUpload))("$title refuses a megabyte with a sentence", async ({ row }) => {
    const { visitor, path: address } = at(row);
    const { status, html } = await visitor.send(address, { ...row.fields, words: "a".repeat(ONE_MB) });
    expect(status).toBe(413);
    expect(html).toContain("送信が大きすぎます");
  });

  it.each(titled)("$title takes nothing it cannot read", async ({ row }) => {
    const { visitor, path: address } = at(row);
    const rest = new URLSearchParams(row.fields).toString();
    const [first = "words"] = textsOf(row);
    const before = (await visitor.get(address)).html;
    const bodies: [string, Buffer][] = [
      [FORM_TYPE, Buffer.from(`${rest}&${first}=%82%A0%82%A2`)],
      [FORM_TYPE, Buffer.concat([Buffer.from(`${first}=`), SHIFT_JIS, Buffer.from(`&${rest}`)])],
      [`${FORM_TYPE}; charset=Shift_JIS`, Buffer.concat([Buffer.from(`${first}=`), SHIFT_JIS])],
      [FORM_TYPE, Buffer.from(`${rest}&${first}=%ED%A0%BD`)],
      [FORM_TYPE, Buffer.from(`${rest}&${first}=%C0%80%FF`)],
      [
        "multipart/form-data; boundary=x",
        Buffer.concat([
          Buffer.from(`--x\r\nContent-Disposition: form-data; name="${first}"\r\n\r\n`),
          SHIFT_JIS,
          Buffer.from("\r\n--x--\r\n"),
        ]),
      ],
      ["multipart/form-data; boundary=x", Buffer.from("--y\r\nbroken")],
      ["multipart/form-data", Buffer.from("no boundary")],
    ];
    for (const [type, body] of bodies) {
      const { status, html } = await visitor.sendRaw(address, type, body);
      expect([body.toString("latin1").slice(0, 60), status]).toEqual([expect.any(String), 400]);
      expect(html).toContain("読み取れなかった");
    }
    for (const type of ["application/json", "text/plain", "text/html"])
      expect((await visitor.sendRaw(address, type, Buffer.from('{"email":1}'))).status).toBe(415);
    const after = (await visitor.get(address)).html;
    expect(shownOf(after).includes("\u{FFFD}")).toBe(shownOf(before).includes("\u{FFFD}"));
  });

  const chosen = titled.flatMap(({ row, title }) =>
    Object.entries(row.choices ?? {}).map(([name, id]) => ({ row, title, name, id })),
  );
  it.each(chosen)("$title knows the values of $name", async ({ row, name, id }) => {
    const { visitor, path: address } = at(row);
    for (const value of ["none-of-ours", "constructor", "-1", "１２３４５６"]) {
      const { status, html } = await visitor.send(address, { ...row.fields, [name]: value });
      expect([value, status]).toEqual([value, 422]);
      if (id) expect(errorIds(html)).toContain(id);
    }
  });

  it.each(titled)("$title does not break on odd letters, shapes and values", async ({ row }) => {
    const { visitor, path: address } = at(row);
    const send = async (what: string, fields: Record<string, string> | URLSearchParams) => {
      const { status } = await visitor.send(address, fields);
      expect([what, status, status < 500]).toEqual([what, status, true]);
    };
    for (const [what, text] of Object.entries(ODD)) {
      const odd = Object.fromEntries(textsOf(row).map((name) => [name, text]));
      await send(what, { ...row.fields, ...odd });
    }
    const names = Object.keys(row.fields);
    const others = names.filter((name) => !isSwitch(name));
    const twice = others.flatMap((name) => ["x", "y"].map((value): [string, string] => [name, value]));
    await send("twice", new URLSearchParams([...Object.entries(row.fields), ...twice]));
    const lists = Object.entries(row.fields).map(([name, value]) => [isSwitch(name) ? name : `${name}[]`, value]);
    await send("lists", Object.fromEntries(lists));
    for (const intent of ["", "constructor", "__proto__", "toString", "x".repeat(500)])
      await send(`intent ${intent.slice(0, 20)}`, { ...empty(row), intent });
    await send("no intent", without(empty(row), "intent"));
    await send("nothing", {});
    expect((await visitor.sendRaw(address, null, Buffer.alloc(0))).status).toBeLessThan(500);
    const files = names.map(
      (name) =>
        `--x\r\nContent-Disposition: form-data; name="${name}"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\nwords\r\n`,
    );
    const sent = await visitor.sendRaw(
      address,
      "multipart/form-data; boundary=x",
      Buffer.from(`${files.join("")}--x--\r\n`),
    );
    expect(sent.status).toBeLessThan(500);
    expect(sent.html).not.toContain("[object File]");
  });

  it.each(titled)("$title shows scripts as words", async ({ row }) => {
    const { visitor, path: address } = at(row);
    const scripts = Object.fromEntries(textsOf(row).map((name) => [name, SCRIPTS]));
    const bad = { ...row.fields, ...scripts };
    const pages = [await visitor.send(address, bad), await visitor.send(address, { ...bad, ...broken(row) })];
    for (const page of [...pages]) if (page.location) pages.push(await visitor.get(page.location));
    pages.push(await visitor.get(address));
    for (const { status, html } of pages) {
      expect(status).toBeLessThan(500);
      expect(html).not.toContain("<script>alert(7)");
      expect(shownOf(html)).not.toMatch(/"onmouseover="|<img src=x/);
      expect(shownOf(html)).not.toMatch(/'49\$|\b49<img/);
    }
  });
});

/** Something that has the form shown again with what was typed. */
function broken({ limits = {} }: FormRow): Record<string, string> {
  const [name, limit] = Object.entries(limits)[0] ?? [];
  return name && limit ? { [name]: "<script>alert(7)</script>".repeat(Math.ceil(limit.max / 20)) } : {};
}

function without(fields: Record<string, string>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([one]) => one !== name));
}
