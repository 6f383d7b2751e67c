/**
 * Plants what must stay private, each with a word of its own (secrets.ts), and looks for it in everything others get:
 * every route (routes.ts), every mail, the log, the index.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { linkIn, mailsIn } from "../../setup/read-mail";
import { openOwnSite } from "../../setup/site";
import { signInByForms } from "../../setup/visit";
import {
  archivePlaces,
  filesOfOfficer,
  foundAnywhere,
  oembedOf,
  openedFiles,
  strangersAtUpload,
} from "./archive-checks";
import { ARCHIVE_WORDS } from "./archive-secrets";
import { hiddenFrom, inParallel, look, type Named, secretsIn, waysTo } from "./look";
import type { Planted } from "./plant";
import { pathPattern, ROUTES } from "./routes";
import {
  ALIAS_SECRETS,
  COARSE,
  MAILBOXES,
  type Mailbox,
  PUBLIC_WORDS,
  SECRETS,
  type Secret,
  type SecretName,
  TOWN,
  VIEWERS,
  type Viewer,
  word,
} from "./secrets";

const secrets: Record<SecretName, Secret> = SECRETS;
const LINK_TOKEN = /[\w-]{43,}/g;
/** Planting, starting and the first mails, on a machine that does much else. */
const START_TIMEOUT_MS = 480_000;
/** They are told of a share, a handover and word of a place. */
const KEEPERS = ["keeper", "colleague"] as const satisfies Mailbox[];
/** Short enough for an alias. */
const TYPED_AT_DESK = word("typed at the desk of a professional");
const CODE = /(?<![\w./=-])\d{6}(?![\w.-])/g;

const OWNERS_OF_LINKS: Record<keyof Planted["tokens"], Mailbox> = {
  report: "reporter",
  relayAsker: "asker",
  relayAnswerer: "owner",
  subscriptionEnd: "subscriber",
  subscriptionConfirm: "waitingSubscriber",
};

describe("what is private", () => {
  let site: Awaited<ReturnType<typeof openOwnSite>>;
  let planted: Planted;
  const cookies = new Map<Viewer, string>([["guest", ""]]);
  /** Keys, sessions, tokens of links: nobody comes upon them anywhere. */
  const unspoken: Named[] = [];
  let codes: Named[] = [];

  const ids = () => {
    const { draftId: _draft, ...listings } = planted.listings;
    return Object.values(listings);
  };
  const mailsTo = (mailbox: Mailbox) => mailsIn(site.dataDir, MAILBOXES[mailbox]);
  const mailedPath = (mailbox: Mailbox, beginning: string) => {
    const mail = mailsTo(mailbox).find(({ text }) => text.includes(beginning));
    if (!mail) throw new Error(`No mail with ${beginning} to ${mailbox}`);
    return linkIn(mail, beginning);
  };
  const allMails = () =>
    (Object.keys(MAILBOXES) as Mailbox[]).flatMap((to) => mailsTo(to).map((mail) => ({ to, mail })));
  const examples = () =>
    Object.entries(ROUTES).flatMap(([route, row]) =>
      typeof row === "function" ? row({ planted, ids: ids() }).map((address) => ({ route, address })) : [],
    );
  const seeAs = (viewer: Viewer, address: string, hidden: Named[]) =>
    look(site.baseUrl, address, { cookie: cookies.get(viewer) ?? "", secrets: hidden });
  const ask = (viewer: Viewer, address: string, init: RequestInit = {}) =>
    fetch(`${site.baseUrl}${address}`, {
      ...{ redirect: "manual", ...init },
      headers: { ...init.headers, Cookie: cookies.get(viewer) ?? "" },
    });
  const asked = () => ({ baseUrl: site.baseUrl, planted, ask });
  const post = (address: string, form: Record<string, string>, viewer: Viewer = "guest") =>
    fetch(`${site.baseUrl}${address}`, {
      ...{ method: "POST", body: new URLSearchParams(form), redirect: "manual" },
      headers: { Cookie: cookies.get(viewer) ?? "" },
    });

  beforeAll(async () => {
    const prepare = async (dataDir: string) => {
      process.env.DATA_DIR = dataDir;
      const { plant } = await import("./plant");
      planted = await plant(dataDir);
    };
    site = await openOwnSite(prepare, { LOG_LEVEL: "debug", API_REQUESTS_PER_MINUTE: "0" });
    for (const viewer of VIEWERS) {
      if (viewer === "guest") continue;
      const { actor, password, totpSecret } = planted.accounts[viewer];
      const cookie = await signInByForms(site.baseUrl, { email: actor.email, password, totpSecret });
      cookies.set(viewer, cookie);
      const token = /session_token=([^.;%]{20,})/.exec(cookie)?.[1];
      if (!token) throw new Error(`${viewer} has no session`);
      unspoken.push({ name: `session of ${viewer}`, words: [token] });
    }
    expect((await post("/sign-in/code", { email: MAILBOXES.owner, intent: "send" })).status).toBe(303);
    expect((await post("/reset-password", { email: MAILBOXES.owner })).status).toBe(303);
    const expectedMails = { subscriber: PUBLIC_WORDS.news, owner: "/reset-password?token=", place: "/check/" };
    const toRegistered = { registrant: "/join", venueRegistrant: PUBLIC_WORDS.soonSymposium, speaker: "/speakers/" };
    await vi.waitFor(
      () => {
        for (const [to, words] of Object.entries({ ...expectedMails, ...toRegistered })) {
          expect(JSON.stringify(mailsTo(to as Mailbox))).toContain(words);
        }
        const written: Mailbox[] = ["asker", "reporter", "invited", "waitingSubscriber", "waitingRegistrant"];
        const unsent = [...written, ...KEEPERS].filter((to) => !mailsTo(to)[0]);
        expect(unsent).toEqual([]);
      },
      { timeout: 60_000, interval: 200 },
    );
    for (const [name, value] of Object.entries(planted.neverShown)) unspoken.push({ name, words: [value] });
    for (const [name, value] of Object.entries(planted.tokens)) {
      const to = OWNERS_OF_LINKS[name as keyof Planted["tokens"]];
      unspoken.push({ name: `link ${name} to ${to}`, words: [value] });
    }
    for (const [name, token] of Object.entries(planted.aliases.tokens)) {
      unspoken.push({ name: `link ${name} of an alias`, words: [token] });
    }
    for (const registered of Object.values(planted.symposia.registered)) {
      for (const [who, { token }] of Object.entries(registered))
        unspoken.push({ name: `link to ${who}`, words: [token] });
    }
    for (const { to, mail } of allMails()) {
      for (const [token] of mail.text.matchAll(LINK_TOKEN)) unspoken.push({ name: `link to ${to}`, words: [token] });
    }
    codes = allMails().flatMap(({ to, mail }) =>
      [...mail.text.matchAll(CODE)].map(([code]) => ({ name: `code to ${to}`, words: [code] })),
    );
    expect(codes.map(({ name }) => name).sort()).toEqual(["code to owner", "code to place"]);
  }, START_TIMEOUT_MS);
  afterAll(() => site?.stop());

  it("is looked for at an address of every route", () => {
    const folders = readdirSync(path.resolve("app/routes"));
    expect(folders.filter((folder) => !ROUTES[folder])).toEqual([]);
    expect(Object.keys(ROUTES).filter((route) => !folders.includes(route))).toEqual([]);
    const astray = examples().filter(({ route, address }) => !pathPattern(route).test(address.split("?")[0] ?? ""));
    expect(astray).toEqual([]);
    const withoutAddress = Object.keys(ROUTES).filter(
      (route) => typeof ROUTES[route] === "function" && !examples().some((example) => example.route === route),
    );
    expect(withoutAddress).toEqual([]);
  });

  it.each(VIEWERS)(
    "is not shown to the %s, in pages, data, the API, files and pictures",
    async (viewer) => {
      // A page holds the answers of its loaders too; alone they are asked for by those who sign in the least and most.
      const asksForData = viewer === "guest" || viewer === "officerElsewhere";
      const addresses = examples().flatMap(({ address }) => (asksForData ? waysTo(address) : [address]));
      const seen = await inParallel(addresses, (address) => seeAs(viewer, address, [...everything(), ...unspoken]));
      const hidden = new Set([...hiddenFrom(viewer, secrets), ...unspoken].map(({ name }) => name));
      // The desk's history names the file; no address answers to that name.
      if (viewer === "officer" || viewer === "administrator")
        for (const name of hidden) if (name.startsWith("file name of")) hidden.delete(name);
      const leaks = new Map<string, string[]>();
      for (const { path: at, found } of seen) {
        for (const name of found) if (hidden.has(name)) leaks.set(name, [...(leaks.get(name) ?? []), at]);
      }
      expect.soft(Object.fromEntries(leaks)).toEqual({});
      expect.soft(seen.filter(({ status }) => status >= 500).map(({ path: at, status }) => [at, status])).toEqual([]);
      // Else the table promises what is nowhere to be seen, and looking for it proves nothing.
      const met = new Set(seen.flatMap(({ found }) => found));
      const mustMeet = Object.entries(secrets).filter(([, { seenBy = [] }]) => seenBy.includes(viewer));
      expect(mustMeet.map(([name]) => name).filter((name) => !met.has(name))).toEqual([]);
    },
    600_000,
  );

  it("is not found by whoever searches for it", async () => {
    const isWord = (text: string) => /^zq[a-z]+$/.test(text);
    for (const viewer of ["guest", "resident", "professional", "officerElsewhere"] as const) {
      const hits = await inParallel(hiddenFrom(viewer, secrets), async ({ name, words: [text = ""] }) => {
        if (!isWord(text)) return [];
        const headers = { Cookie: cookies.get(viewer) ?? "" };
        const found = await fetch(`${site.baseUrl}/api/v1/search?q=${text}`, { headers });
        const suggested = await fetch(`${site.baseUrl}/api/v1/suggest?q=${text}`, { headers });
        const { total } = (await found.json()) as { total: number };
        const { suggestions } = (await suggested.json()) as { suggestions: unknown[] };
        return total + suggestions.length === 0 ? [] : [name];
      });
      expect([viewer, hits.flat()]).toEqual([viewer, []]);
    }
    const found = await fetch(`${site.baseUrl}/api/v1/search?q=${PUBLIC_WORDS.person}`);
    expect(await found.json()).toMatchObject({ total: 1 });
    const symposiaOf = async (text: string) => {
      const file = await (await fetch(`${site.baseUrl}/symposia.csv?time=all&q=${text}`)).text();
      return file.trim().split("\n").length - 1;
    };
    const hits = await inParallel(hiddenFrom("guest", secrets), async ({ name, words: [text = ""] }) =>
      isWord(text) && (await symposiaOf(text)) > 0 ? [name] : [],
    );
    expect(hits.flat()).toEqual([]);
    expect(await symposiaOf(PUBLIC_WORDS.symposium)).toBe(1);
    for (const viewer of ["guest", "officerElsewhere"] as const) {
      const everywhere = await inParallel(hiddenFrom(viewer, secrets), async ({ name, words: [text = ""] }) =>
        isWord(text) && (await foundAnywhere(asked(), viewer, text)).length > 0 ? [name] : [],
      );
      expect([viewer, everywhere.flat()]).toEqual([viewer, []]);
    }
    expect(await foundAnywhere(asked(), "guest", ARCHIVE_WORDS.cue)).toEqual(["passages", "search"]);
  });

  it("is no file of a draft or of a refused recording, and no upload of somebody else", async () => {
    expect(await openedFiles(asked())).toEqual([]);
    const own = await filesOfOfficer(asked());
    expect(own).toEqual(own.map(() => [200, "private, no-store"]));
    const tries = await strangersAtUpload(asked());
    expect(tries.filter(([, status]) => status < 400)).toEqual([["officer HEAD", 200]]);
    expect(await oembedOf(asked())).toEqual({
      ...{ open: 200, refused: 200, refusedByDesk: 200, away: 404, draft: 404, withdrawn: 404 },
    });
  });

  it("is not learnt by who says they have watched it", async () => {
    const { away, draft } = planted.archive.ids;
    const watched = [away, draft].map((subjectId) => ({ subjectType: "record", subjectId }));
    const done = [planted.training.ids.draft].map((subjectId) => ({ subjectType: "training", subjectId }));
    const entries = [...watched, ...done].map((one) => ({ ...one, progress: { spans: [[0, 10]], isDone: true } }));
    const kept = await post("/training/progress", { entries: JSON.stringify(entries) }, "resident");
    expect(await kept.json()).toEqual({ kept: 0 });
    const { status, found } = await seeAs("resident", "/my/learning", hiddenFrom("resident", secrets));
    expect([status, found]).toEqual([200, []]);
  });

  it("is not found in the public search where it is an alias's, not even by who keeps it", async () => {
    for (const { words } of Object.values(ALIAS_SECRETS)) {
      const headers = { Cookie: cookies.get("keeper") ?? "" };
      const found = await fetch(`${site.baseUrl}/api/v1/search?q=${words[0]}`, { headers });
      expect(await found.json()).toMatchObject({ total: 0 });
    }
  });

  it("is not told by a link beyond what the link is for", async () => {
    const { report, relayAsker, relayAnswerer, subscriptionEnd, subscriptionConfirm } = planted.tokens;
    const thread: SecretName[] = ["askersName", "relayQuestion", "relayAnswer"];
    const links: [string, SecretName[]][] = [
      [`/reports/${report}`, ["reportMessage", "reportProposal", "reportWhy"]],
      [`/relay/${relayAsker}`, thread],
      [`/relay/${relayAnswerer}`, thread],
      [`/subscriptions/end/${subscriptionEnd}`, []],
      [`/subscriptions/confirm/${subscriptionConfirm}`, []],
      [mailedPath("invited", "/invitations/"), []],
      [mailedPath("place", "/check/"), []],
      ...symposiumLinks(planted.symposia),
      [`/word/${planted.aliases.tokens.wordToken}`, []],
      [`/sheets/${planted.aliases.tokens.sheetToken}`, []],
      [`/training/certificates/${planted.training.certificateToken}`, []],
      [`/questionnaires/${planted.voices.usedToken}`, []],
      [`/questionnaires/${planted.voices.answerToken}`, []],
    ];
    for (const [address, told] of links) {
      for (const way of waysTo(address)) {
        const { status, found } = await seeAs("guest", way, everything());
        expect([way, status]).toEqual([way, 200]);
        expect([way, found.filter((name) => !told.includes(name as SecretName))]).toEqual([way, []]);
      }
    }
  });

  it("lets into a meeting who has an online place, from its time, and nobody else", async () => {
    const { coming, soon } = planted.symposia.registered;
    const join = async ({ token }: { token: string }) => {
      const { status, found } = await seeAs("guest", `/registrations/${token}/join`, everything());
      return { isLed: status === 302, found: found.filter((name) => /join(?:Url|Note)/i.test(name)) };
    };
    expect(await join(soon.registrant)).toEqual({ isLed: true, found: ["openJoinUrl"] });
    const others = [soon.waitingRegistrant, soon.venueRegistrant, ...Object.values(coming)];
    for (const other of others) expect(await join(other)).toEqual({ isLed: false, found: [] });
    const reminded = mailsTo("registrant").filter(({ text }) => text.includes("/join"));
    expect(reminded.map((mail) => linkIn(mail, "/registrations/").split("/")[2])).toEqual([soon.registrant.token]);
  });

  it("is not shown of a speaker who refuses: no photo, and the page says that nothing is recorded", async () => {
    const { ids, speakerPhoto, draftToken } = planted.symposia;
    const desk = `/municipalities/${TOWN}/desk/symposia/${ids.coming}`;
    const asked = [`/symposia/${ids.coming}`, `/symposia/${ids.coming}/draft/${draftToken}`, desk];
    for (const address of asked.map((path) => `${path}/files/${speakerPhoto}`)) {
      expect(await seeAs("officer", address, [])).toMatchObject({ status: 404 });
    }
    const recorded = async (id: string) =>
      (await (await fetch(`${site.baseUrl}/symposia/${id}`)).text()).includes("録画なし");
    expect([await recorded(ids.coming), await recorded(ids.soon)]).toEqual([true, false]);
  });

  it("is not in a picture, and an old picture is not shown", async () => {
    const { publicPerson, endedPhoto, endedConsent, withdrawnPerson } = planted.listings;
    const shown = await seeAs("guest", `/listings/${publicPerson}/photo`, everything());
    expect(shown).toMatchObject({ status: 200, hasPicture: true, found: [] });
    const bytes = Buffer.from(await (await fetch(`${site.baseUrl}/listings/${publicPerson}/photo`)).arrayBuffer());
    const { exif, xmp, iptc } = await sharp(bytes).metadata();
    expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined]);
    for (const id of [endedPhoto, endedConsent, withdrawnPerson]) {
      expect(await seeAs("guest", `/listings/${id}/photo`, [])).toMatchObject({ status: 404 });
    }
  });

  it("is not in the index but for those who may find it, and a person stands there at their 町字", () => {
    const readers = { public: "guest", professional: "professionalElsewhere", municipality: "officer" } as const;
    for (const document of planted.documents) {
      const hidden = hiddenFrom(readers[document.visibility], secrets);
      expect([document.id, secretsIn(JSON.stringify(document), [...hidden, ...unspoken])]).toEqual([document.id, []]);
    }
    const hidden = [...hiddenFrom("guest", secrets), ...unspoken];
    for (const document of Object.values(planted.openDocuments).flat()) {
      expect([document.id, secretsIn(JSON.stringify(document), hidden)]).toEqual([document.id, []]);
    }
    const said = JSON.stringify(planted.openDocuments.passages);
    expect([ARCHIVE_WORDS.cue, ARCHIVE_WORDS.refusedRecord].map((text) => said.includes(text))).toEqual([true, false]);
    const { open, refused, refusedByDesk, ...unread } = planted.archive.ids;
    const records = planted.openDocuments.records.map(({ id }) => id);
    expect([open, refused, refusedByDesk].map((id) => records.includes(id))).toEqual([true, true, true]);
    expect(Object.values(unread).filter((id) => records.includes(id))).toEqual([]);
    const { coming, soon, draft } = planted.symposia.ids;
    const indexed = planted.openDocuments.symposia.map(({ id }) => id);
    expect([coming, soon, draft].map((id) => indexed.includes(id))).toEqual([true, true, false]);
    const documentOf = (id: string) => planted.documents.filter((document) => document.id === id);
    const { publicPerson, importedPerson, paused, withdrawnPerson, endedConsent, waiting } = planted.listings;
    expect(documentOf(publicPerson).map(({ position }) => position)).toEqual([COARSE, COARSE]);
    expect(documentOf(importedPerson).map(({ position }) => position)).toEqual([null]);
    for (const id of [paused, withdrawnPerson, endedConsent, waiting]) expect(documentOf(id)).toEqual([]);
  });

  it("is mailed to nobody else", () => {
    for (const { to, mail } of allMails()) {
      const whole = JSON.stringify({ ...mail, to: "", headers: { ...mail.headers, to: "" } });
      const mayHold = Object.entries(secrets).filter(([, { mailedTo = [] }]) => mailedTo.includes(to));
      const names = new Set(mayHold.map(([name]) => name));
      const others = [...everything(), ...unspoken, ...codes].filter(
        ({ name }) => !names.has(name) && !isOwnMail(to, name),
      );
      expect([to, mail.subject, secretsIn(whole, others)]).toEqual([to, mail.subject, []]);
    }
    expect(secretsIn(JSON.stringify(mailsTo("owner")), everything())).toContain("relayQuestion");
  });

  it("is not in the log, after errors neither; nor is what people search for and type", async () => {
    const typed = word("typed by a visitor");
    const recordId = planted.archive.ids.open;
    const { ids: plans, certificateToken } = planted.training;
    const listing = `/listings/${planted.listings.place}`;
    const desk = `/municipalities/${TOWN}/desk`;
    const broken = ["\u0000", "\ud800", "'"].map((end) => `${typed}${end}`);
    const asked = [
      ...[`/map?q=${typed}`, `/map?q=${typed}&near=x`, `/api/v1/search?q=${typed}&page=x`, `/circle?place=${typed}`],
      ...[
        `/areas?q=${typed}`,
        `/api/v1/suggest?q=${typed}%00`,
        `/map.csv?q=${typed}&bbox=1`,
        `/feeds/listings.atom?q=${typed}`,
      ],
      ...[`/map?q=%E0%A4%A&place=${typed}`, `/subscriptions/new?q=${typed}`],
      ...["/symposia", "/symposia.atom", "/symposia.ics", "/symposia.csv", "/embed/symposia"].map(
        (path) => `${path}?q=${typed}&month=x`,
      ),
      ...["/search", "/api/v1/passages", "/archive", "/archive.atom"].flatMap((path) =>
        [`q=${typed}`, `q=${typed}%00&year=x`, `speaker=${typed}`].map((query) => `${path}?${query}`),
      ),
      ...["", "/passages", "/transcript"].map((end) => `/archive/${recordId}${end}?find=${typed}&language=${typed}`),
      `/training/certificates/${certificateToken}`,
      ...symposiumLinks(planted.symposia).map(([address]) => address),
    ];
    for (const address of asked) await fetch(`${site.baseUrl}${address}`);
    await typeAtDesk(typed);
    for (const text of broken) {
      await post(`${listing}/report`, { topic: "other", message: text, proposal: text, why: text, email: text });
      await post(`${listing}/contact`, { name: text, email: `${typed}@example.jp`, message: text });
      const { ids: symposia, speakerToken, answerToken } = planted.symposia;
      await post(`/symposia/${symposia.coming}/register`, { name: text, email: text, "q.planted": text });
      await post(`/speakers/${speakerToken}`, { profile: text, title: text.repeat(40) });
      await post(`/questionnaires/${answerToken}`, { "q.words": text.repeat(200) });
      await post(`/questionnaires/${planted.voices.answerToken}`, { "q.words": text.repeat(200) });
      await post(`/archive/${recordId}/questionnaire`, { "q.words": text.repeat(200) });
      await post(`/training/certificates/${certificateToken}/paper.pdf`, { name: text });
      await post("/training/progress", { entries: text, intent: text, to: text }, "resident");
      await post(`${desk}/archive/${recordId}/captions/ja`, { intent: "add", start: text, end: text, text }, "officer");
      await post(`${desk}/archive/${recordId}/edit/chapters`, { intent: "save", chapters: text }, "officer");
      await post(`${desk}/archive/${recordId}/voices`, { intent: "add", voice: text, change: text }, "officer");
      await post(`${desk}/training/${plans.draft}/edit/basics`, { intent: "save", title: text }, "officer");
      await post(`${desk}/glossary/new`, { word: text, reading: text }, "officer");
      await post("/sign-in", { email: `${typed}@example.jp`, password: text });
      await post("/sign-in/code", { email: `${typed}@example.jp`, code: "123456" });
      await post("/sign-up", { email: `${typed}@example.jp`, name: text, newPassword: text });
      await post("/subscriptions/new", { email: text, every: "daily" });
      await post(`/my/drafts/${planted.listings.draftId}/what`, { name: text, summary: text }, "owner");
      await post(
        `/municipalities/${TOWN}/desk/listings/${planted.listings.place}`,
        { intent: "note", text },
        "officer",
      );
    }
    for (const token of Object.values(planted.tokens)) await fetch(`${site.baseUrl}/relay/${token}`);
    const marker = word("the last request");
    await fetch(`${site.baseUrl}/${marker}`);
    await vi.waitFor(() => expect(site.output()).toContain(marker), { timeout: 60_000 });
    const hidden = [...everything(), ...unspoken, { name: "what was typed", words: [typed, TYPED_AT_DESK] }];
    const lines = site.output().split("\n");
    const told = lines.filter((line) => secretsIn(line, hidden).length > 0);
    expect(told.map((line) => [secretsIn(line, hidden), line])).toEqual([]);
    const withCode = lines.filter((line) => codes.some(({ words: [code] }) => new RegExp(`\\b${code}\\b`).test(line)));
    expect(withCode).toEqual([]);
    expect(lines.filter((line) => line.includes('"msg":"bug"'))).toEqual([]);
  });

  /** A keeper searches, makes an alias and writes of one that is there; a place sends word. */
  async function typeAtDesk(typed: string): Promise<void> {
    const { shared, tokens } = planted.aliases;
    const headers = { Cookie: cookies.get("keeper") ?? "" };
    const searches = ["/desk/aliases?q=", "/desk/find?q=", `/desk/aliases/${shared}/find?place=`];
    for (const path of searches) await fetch(`${site.baseUrl}${path}${typed}`, { headers });
    const words = { alias: TYPED_AT_DESK, likes: TYPED_AT_DESK, wants: TYPED_AT_DESK };
    const made = await post("/desk/aliases/new", words, "keeper");
    expect([made.status, made.headers.get("Location")]).toEqual([303, expect.stringContaining("/desk/aliases/ali")]);
    const notes: Record<string, string>[] = [
      { intent: "contact", line: TYPED_AT_DESK },
      { intent: "support", label: TYPED_AT_DESK },
      { intent: "support", label: TYPED_AT_DESK.repeat(9) },
      { intent: "contact", line: `${TYPED_AT_DESK}\u0000\ud800'` },
      { intent: TYPED_AT_DESK, connectionId: TYPED_AT_DESK },
    ];
    const answers: number[] = [];
    for (const note of notes) answers.push((await post(`/desk/aliases/${shared}`, note, "keeper")).status);
    expect(answers.slice(0, 3)).toEqual([303, 303, 422]);
    // Their session was over: what they typed is kept until they have signed in.
    await post(`/desk/aliases/${shared}`, { intent: "contact", line: TYPED_AT_DESK });
    await post(`/word/${tokens.wordToken}`, { answer: "coming", line: TYPED_AT_DESK });
  }

  it("would be found, were it anywhere: in a page, its data, the API, a file, a mail, the log", async () => {
    const asSecret = (shownWord: string) => [{ name: "planted in the open", words: [shownWord] }];
    const { newRole } = planted.listings;
    const places = [
      ...[`/listings/${newRole}`, `/listings/${newRole}.data`, `/map?municipality=${TOWN}&kind=role&per_page=100`],
      ...["/api/v1/search", "/api/v1/search.geojson", "/map.csv", "/map.geojson", "/feeds/listings.atom"].map(
        (address) => `${address}?municipality=${TOWN}&kind=role&per_page=100`,
      ),
    ];
    for (const address of places) {
      const { found } = await seeAs("guest", address, asSecret(PUBLIC_WORDS.news));
      expect([address, found]).toEqual([address, ["planted in the open"]]);
    }
    const { coming } = planted.symposia.ids;
    const calledAt = [
      ...["", ".atom", ".ics", ".csv"].map((end) => `/symposia${end}?municipality=${TOWN}`),
      ...[`/symposia/${coming}`, `/symposia/${coming}/calendar.ics`, `/embed/symposia/${coming}`],
      `/embed/symposia?municipality=${TOWN}`,
    ];
    for (const address of calledAt) {
      const { found } = await seeAs("guest", address, asSecret(PUBLIC_WORDS.symposium));
      expect([address, found]).toEqual([address, ["planted in the open"]]);
    }
    for (const [address, shown] of archivePlaces(planted)) {
      const { found } = await seeAs("guest", address, asSecret(shown));
      expect([address, found]).toEqual([address, ["planted in the open"]]);
    }
    expect(secretsIn(JSON.stringify(mailsTo("subscriber")), asSecret(PUBLIC_WORDS.news))).toHaveLength(1);
    expect(secretsIn(site.output(), asSecret(newRole))).toHaveLength(1);
    const written = [
      `a ${encodeURIComponent("ゆずりは")}`,
      "&#12422;&#12378;&#12426;&#12399;",
      "\\u3086\\u305a\\u308a\\u306f",
    ];
    for (const text of written) expect(secretsIn(text, asSecret("ゆずりは"))).toHaveLength(1);
    expect(secretsIn("34.84127", asSecret("34.8412"))).toHaveLength(1);
    expect(secretsIn("nothing", asSecret("ゆずりは"))).toEqual([]);
  });

  // The last: the site has let go of its data folder then.
  it("is in no file of the data folder and no row of the database where it is an alias's", async () => {
    const words = [...Object.values(ALIAS_SECRETS).flatMap((secret) => secret.words), TYPED_AT_DESK];
    const { closeDatabase, connectDatabase } = await import("~/gateways/db.server");
    const { databaseText } = await import("../../setup/database-digest");
    let inFiles: string[] = [];
    let inRows = "";
    await site.stop(async (dataDir) => {
      inFiles = wordsInFiles(dataDir, [...words, PUBLIC_WORDS.place]);
      connectDatabase({ kind: "folder", dataDir });
      inRows = await databaseText();
      await closeDatabase();
    });
    expect(inFiles).toEqual([PUBLIC_WORDS.place]);
    expect([...words, PUBLIC_WORDS.place].filter((text) => inRows.includes(text))).toEqual([PUBLIC_WORDS.place]);
    expect(planted.aliases.ids.filter((id) => inRows.includes(id))).toEqual(planted.aliases.ids);
  });
});

/** The words that stand in any file of a folder, as somebody who copied it would search it. */
function wordsInFiles(folder: string, words: string[]): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const found = new Set<string>();
  for (const file of files) {
    const bytes = readFileSync(path.join(file.parentPath, file.name));
    for (const text of words) if (bytes.includes(text)) found.add(text);
  }
  return words.filter((text) => found.has(text));
}

function everything(): Named[] {
  return Object.entries(SECRETS).map(([name, { words }]) => ({ name, words }));
}

/** Each secret link of a symposium, with what it tells whoever has it. */
function symposiumLinks({ ids, registered, ...tokens }: Planted["symposia"]): [string, SecretName[]][] {
  const own: Record<keyof typeof registered.coming, SecretName[]> = {
    registrant: ["registrantName", "registrantEmail", "registrantOrganisation", "registrantAnswer"],
    waitingRegistrant: ["waitingRegistrantName", "waitingRegistrantEmail", "registrantOrganisation"],
    venueRegistrant: ["venueRegistrantName", "venueRegistrantEmail", "registrantOrganisation", "checkInCode"],
  };
  const paths = ["", "/change", "/cancel", "/join", "/calendar.ics"];
  const whose = Object.entries(own) as [keyof typeof own, SecretName[]][];
  return [
    ...whose.flatMap(([who, told]) =>
      paths.map((path): [string, SecretName[]] => [`/registrations/${registered.coming[who].token}${path}`, told]),
    ),
    // One can go in: the note is told to who has an online place.
    [`/registrations/${registered.soon.registrant.token}`, [...own.registrant, "openJoinNote"]],
    [`/registrations/${registered.soon.waitingRegistrant.token}`, own.waitingRegistrant],
    [`/registrations/${registered.soon.venueRegistrant.token}`, own.venueRegistrant],
    [`/symposia/${ids.coming}/draft/${tokens.draftToken}`, ["laterTitle", "laterSummary", "laterSpeaker"]],
    [`/speakers/${tokens.speakerToken}`, ["laterTitle", "speakerProposal"]],
    [`/questionnaires/${tokens.usedToken}`, []],
    [`/questionnaires/${tokens.answerToken}`, []],
  ];
}

/** Their own address, and the links and codes that were made for them. */
function isOwnMail(to: Mailbox, name: string): boolean {
  return name.endsWith(` to ${to}`);
}
