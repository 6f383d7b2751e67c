/**
 * An address of every route, with what is planted standing in it. A folder of app/routes that is missing here fails the
 * test: add a row with its addresses, or with the reason why there is nothing to look at.
 */
import { DRAFT_SECTIONS } from "~/domain/symposium/draft-sections";
import { ARCHIVE_ROUTES } from "./archive-routes";
import type { Planted } from "./plant";
import { CO_TOWN, NEXT_TOWN, PUBLIC_WORDS, TOWN } from "./secrets";

export type Examples = (facts: {
  planted: Planted;
  /** Ids of every listing that was planted. */
  ids: string[];
}) => string[];
/** Folders of app/routes with their addresses. */
type Rows = Record<string, Examples | Reason>;
type Reason = { reason: string };

const found = [
  `municipality=${TOWN}&kind=person&per_page=100`,
  `municipality=${TOWN}&kind=role&per_page=100`,
  "near=34.8503,138.3217&radius=100&sort=distance",
];
const searches = [...found, `q=${PUBLIC_WORDS.place}`, "bbox=138.32,34.849,138.323,34.851&cells=16&per_page=1"];
const searched = (path: string, more: string[] = []) => [...searches, ...more].map((search) => `${path}?${search}`);
const downloaded = (path: string) => found.map((search) => `${path}?${search}`);
const each =
  (path: (id: string) => string): Examples =>
  ({ ids }) =>
    ids.map(path);
const atDesk =
  (path: string): Examples =>
  () =>
    [TOWN, NEXT_TOWN].map((code) => `/municipalities/${code}/desk${path}`);
const eachSymposium =
  (path: (id: string) => string): Examples =>
  ({ planted }) =>
    Object.values(planted.symposia.ids).map(path);
/** At the desks of the host and the co-host. */
const atSymposium = (path: string) =>
  eachDesk(({ planted }) => Object.values(planted.symposia.ids).map((id) => `/${id}${path}`));
const eachDesk =
  (paths: Examples): Examples =>
  (facts) =>
    [TOWN, CO_TOWN].flatMap((code) => paths(facts).map((path) => `/municipalities/${code}/desk/symposia${path}`));
const calledFor = [`municipality=${TOWN}&time=all`, `q=${PUBLIC_WORDS.symposium}`, "time=past"];
const calledAt = (path: string) => [path, ...calledFor.map((search) => `${path}?${search}`)];
const UNKNOWN_TOKEN = "x".repeat(43);
const UNKNOWN_FILE = `${"0".repeat(64)}.jpg`;
const layout: Reason = { reason: "a frame without an address of its own" };

/** The tokens and the refused photo that are planted are tried in a test of their own. */
const SYMPOSIUM_ROUTES: Rows = {
  "_site.municipalities.$code.desk.symposia.$id.preview": atSymposium("/preview"),
  "_site.questionnaires.$token": () => [`/questionnaires/${UNKNOWN_TOKEN}`],
  "_site.registrations.$token": () => [`/registrations/${UNKNOWN_TOKEN}`],
  "_site.registrations.$token_.cancel": () => [`/registrations/${UNKNOWN_TOKEN}/cancel`],
  "_site.registrations.$token_.change": () => [`/registrations/${UNKNOWN_TOKEN}/change`],
  "_site.registrations.$token_.join": () => [`/registrations/${UNKNOWN_TOKEN}/join`],
  "_site.speakers.$token": () => [`/speakers/${UNKNOWN_TOKEN}`],
  "_site.symposia.$id": eachSymposium((id) => `/symposia/${id}`),
  "_site.symposia.$id_.draft.$token": eachSymposium((id) => `/symposia/${id}/draft/${UNKNOWN_TOKEN}`),
  "_site.symposia.$id_.questionnaire": eachSymposium((id) => `/symposia/${id}/questionnaire`),
  "_site.symposia.$id_.register": eachSymposium((id) => `/symposia/${id}/register`),
  "_site.symposia.$id_.register_.done": eachSymposium((id) => `/symposia/${id}/register/done?placed=1&waiting=1`),
  "_site.symposia.$id_.results": eachSymposium((id) => `/symposia/${id}/results`),
  "_site.symposia._index": () => [...calledAt("/symposia"), `/symposia?view=calendar&municipality=${TOWN}`],
  "embed.symposia.$id": eachSymposium((id) => `/embed/symposia/${id}`),
  "embed.symposia._index": () => calledAt("/embed/symposia"),
  "municipalities.$code.desk.symposia.$id": atSymposium(""),
  "municipalities.$code.desk.symposia.$id_.check-in": atSymposium("/check-in"),
  "check-in.$id": eachSymposium((id) => `/check-in/${id}?c=abc`),
  "municipalities.$code.desk.symposia.$id_.edit.$section": eachDesk(({ planted: { symposia } }) => [
    ...DRAFT_SECTIONS.map((section) => `/${symposia.ids.coming}/edit/${section}`),
    ...["basics", "link"].flatMap((section) =>
      [symposia.ids.soon, symposia.ids.draft].map((id) => `/${id}/edit/${section}`),
    ),
  ]),
  "municipalities.$code.desk.symposia.$id_.files.$key": atSymposium(`/files/${UNKNOWN_FILE}`),
  "municipalities.$code.desk.symposia.$id_.history": eachDesk(({ planted: { symposia } }) =>
    ["", "?revision=1"].map((search) => `/${symposia.ids.coming}/history${search}`),
  ),
  "municipalities.$code.desk.symposia.$id_.mailings": atSymposium("/mailings"),
  "municipalities.$code.desk.symposia.$id_.mailings_.$mailingId": eachDesk(({ planted: { symposia } }) => [
    `/${symposia.ids.coming}/mailings/${symposia.mailingId}`,
  ]),
  "municipalities.$code.desk.symposia.$id_.picture": atSymposium("/picture"),
  "municipalities.$code.desk.symposia.$id_.publish": atSymposium("/publish"),
  "municipalities.$code.desk.symposia.$id_.questionnaire": atSymposium("/questionnaire"),
  "municipalities.$code.desk.symposia.$id_.questionnaire_.preview": atSymposium("/questionnaire/preview"),
  "municipalities.$code.desk.symposia.$id_.questionnaire_.results": atSymposium("/questionnaire/results"),
  "municipalities.$code.desk.symposia.$id_.questionnaire_.results[.]csv": atSymposium("/questionnaire/results.csv"),
  "municipalities.$code.desk.symposia.$id_.registrations": atSymposium("/registrations"),
  "municipalities.$code.desk.symposia.$id_.registrations[.]csv": atSymposium("/registrations.csv"),
  "municipalities.$code.desk.symposia.$id_.registrations_.$registrationId": eachDesk(({ planted: { symposia } }) =>
    Object.values(symposia.registered.coming).map(({ id }) => `/${symposia.ids.coming}/registrations/${id}`),
  ),
  "municipalities.$code.desk.symposia.$id_.registrations_.new": atSymposium("/registrations/new"),
  "municipalities.$code.desk.symposia.$id_.registrations_.paper": atSymposium("/registrations/paper"),
  "municipalities.$code.desk.symposia.$id_.status": atSymposium("/status?to=cancelled"),
  "municipalities.$code.desk.symposia._index": eachDesk(() => ["", "?tab=draft"]),
  "municipalities.$code.desk.symposia.import": eachDesk(() => ["/import"]),
  "municipalities.$code.desk.symposia.new": eachDesk(() => ["/new"]),
  "registrations.$token.calendar[.]ics": () => [`/registrations/${UNKNOWN_TOKEN}/calendar.ics`],
  "speakers.$token.photo": () => [`/speakers/${UNKNOWN_TOKEN}/photo`],
  "symposia.$id.calendar[.]ics": eachSymposium((id) => `/symposia/${id}/calendar.ics`),
  "symposia.$id.draft.$token.files.$key": eachSymposium(
    (id) => `/symposia/${id}/draft/${UNKNOWN_TOKEN}/files/${UNKNOWN_FILE}`,
  ),
  "symposia.$id.files.$key": eachSymposium((id) => `/symposia/${id}/files/${UNKNOWN_FILE}`),
  "symposia.$id.picture[.]png": eachSymposium((id) => `/symposia/${id}/picture.png`),
  "symposia[.]atom": () => calledAt("/symposia.atom"),
  "symposia[.]csv": () => calledAt("/symposia.csv"),
  "symposia[.]ics": () => calledAt("/symposia.ics"),
};

/** Of every alias, also of the one that is not shared. */
const eachAlias =
  (...paths: string[]): Examples =>
  ({ planted }) =>
    planted.aliases.ids.flatMap((id) => paths.map((path) => `/desk/aliases/${id}${path}`));
const eachConnection =
  (path: string): Examples =>
  ({ planted: { aliases } }) =>
    aliases.ids.flatMap((id) => aliases.connections.map((connection) => `/desk/aliases/${id}/${path}/${connection}`));
const ofSheet: Examples = ({ planted }) =>
  ["ja", "easy", "en"].map((language) => `?listing=${planted.listings.place}&language=${language}`);

const ALIAS_ROUTES: Rows = {
  "_site.sheets.$token": () => [`/sheets/${UNKNOWN_TOKEN}`],
  "_site.to-try": () => ["/to-try"],
  "_site.word.$token": () => [`/word/${UNKNOWN_TOKEN}`],
  desk: { reason: "a frame: it loads nothing" },
  "desk._index": () => ["/desk", "/desk?page=2"],
  "desk.aliases.$id": ({ planted }) => {
    const { ids, connections } = planted.aliases;
    const searches = ["", "?history=all", ...connections.map((id) => `?of=${id}`)];
    return ids.flatMap((id) => searches.map((search) => `/desk/aliases/${id}${search}`));
  },
  "desk.aliases.$id_.ask.$connectionId": eachConnection("ask"),
  "desk.aliases.$id_.compare": eachAlias("/compare"),
  "desk.aliases.$id_.delete": eachAlias("/delete"),
  "desk.aliases.$id_.edit": eachAlias("/edit"),
  "desk.aliases.$id_.export": eachAlias("/export"),
  "desk.aliases.$id_.export[.]csv": eachAlias("/export.csv"),
  "desk.aliases.$id_.export[.]json": eachAlias("/export.json"),
  "desk.aliases.$id_.figure": eachAlias("/figure", "/figure?from=2026-01&to=2026-12"),
  "desk.aliases.$id_.figure[.]png": eachAlias("/figure.png"),
  "desk.aliases.$id_.figure[.]svg": eachAlias("/figure.svg"),
  "desk.aliases.$id_.find": eachAlias("/find", "/find?theme=food&done=noted"),
  "desk.aliases.$id_.handover": eachAlias("/handover"),
  "desk.aliases.$id_.share": eachAlias("/share"),
  "desk.aliases.$id_.word.$connectionId": eachConnection("word"),
  "desk.aliases._index": () => ["/desk/aliases", "/desk/aliases?q=zq", "/desk/aliases?state=returned&sort=created"],
  "desk.aliases.new": () => ["/desk/aliases/new"],
  "desk.export[.]csv": () => ["/desk/export.csv"],
  "desk.export[.]json": () => ["/desk/export.json"],
  "desk.find": () => ["/desk/find", "/desk/find?q=zq"],
  "desk.settings": () => ["/desk/settings"],
  "desk.sheets.new": ({ planted }) => planted.aliases.ids.map((id) => `/desk/sheets/new?alias=${id}`),
  "desk.sheets.preview": (facts) => ofSheet(facts).map((search) => `/desk/sheets/preview${search}`),
  "desk.tried": () => ["/desk/tried"],
  "municipalities.$code.desk.counts": atDesk("/counts"),
  "municipalities.$code.desk.counts[.]csv": atDesk("/counts.csv"),
  "to-try.cards": ({ ids }) => [`/to-try/cards?ids=${encodeURIComponent(JSON.stringify(ids.slice(0, 50)))}`],
};

export const ROUTES: Rows = {
  ...SYMPOSIUM_ROUTES,
  ...ALIAS_ROUTES,
  ...ARCHIVE_ROUTES,
  _auth: layout,
  "_auth.email-objection.$token": () => [`/email-objection/${"x".repeat(43)}`],
  "_auth.goodbye": () => ["/goodbye"],
  // Its token stands in a mail only: the test adds that address itself.
  "_auth.invitations.$token": () => [`/invitations/${"x".repeat(43)}`],
  "_auth.reset-password": () => ["/reset-password", "/reset-password?sent", "/reset-password?token=x"],
  "_auth.resume": () => ["/resume"],
  "_auth.sign-in": () => ["/sign-in", `/sign-in?to=/municipalities/${TOWN}/desk`],
  "_auth.sign-in_.code": () => ["/sign-in/code", "/sign-in/code?sent"],
  "_auth.sign-in_.second-factor": () => ["/sign-in/second-factor"],
  "_auth.sign-out": { reason: "ends the session of whoever looks" },
  "_auth.sign-up": () => ["/sign-up"],
  "_auth.verify": () => ["/verify"],
  _site: layout,
  "_site.$": () => ["/no-such-page", "/listings", "/listings/x/y"],
  "_site._index": () => ["/", `/?region=${TOWN}`],
  "_site.about": () => ["/about"],
  "_site.accessibility": () => ["/accessibility"],
  "_site.areas.$code": () => [`/areas/${TOWN}`, "/areas/222097", "/areas/220001", "/areas/999999"],
  "_site.areas._index": () => ["/areas", "/areas?q=焼津"],
  // A token that is good is in a mail only, and opens its listing to whoever has it.
  "_site.check.$token": () => [`/check/${"x".repeat(43)}`],
  "_site.circle": () => [`/circle?place=焼津市`, "/circle?near=34.8503,138.3217&radius=1000", "/circle"],
  "_site.listings.$id": each((id) => `/listings/${id}`),
  "_site.listings.$id_.claim": each((id) => `/listings/${id}/claim`),
  "_site.listings.$id_.contact": each((id) => `/listings/${id}/contact`),
  "_site.listings.$id_.contact_.sent": each((id) => `/listings/${id}/contact/sent`),
  "_site.listings.$id_.preview": each((id) => `/listings/${id}/preview?revision=1`),
  "_site.listings.$id_.report": each((id) => `/listings/${id}/report`),
  "_site.listings.$id_.role": each((id) => `/listings/${id}/role`),
  "_site.map": () => searched("/map"),
  "_site.municipalities.$code.calls": () => [`/municipalities/${TOWN}/calls?due=all&later=yes`],
  "_site.municipalities.$code.calls_.$listingId": each((id) => `/municipalities/${TOWN}/calls/${id}`),
  "_site.municipalities.$code.roles": () => [`/municipalities/${TOWN}/roles`],
  "_site.professional": () => ["/professional"],
  // Good tokens are tried by those they were not made for in a test of their own.
  "_site.relay.$token": () => [`/relay/${"x".repeat(43)}`],
  "_site.relay.ended": () => ["/relay/ended"],
  "_site.reports.$token": () => [`/reports/${"x".repeat(43)}`],
  "_site.sources": () => ["/sources"],
  "_site.subscriptions.confirm.$token": ({ planted }) => [`/subscriptions/confirm/${planted.listings.place}`],
  "_site.subscriptions.end.$token": ({ planted }) => [`/subscriptions/end/${planted.listings.place}`],
  "_site.subscriptions.new": () => downloaded("/subscriptions/new"),
  "_site.subscriptions.sent": () => ["/subscriptions/sent"],
  account: layout,
  "account._index": () => ["/account"],
  "account.close": () => ["/account/close"],
  "account.email": () => ["/account/email"],
  "account.password": () => ["/account/password"],
  "account.sessions": () => ["/account/sessions"],
  "account.two-factor": () => ["/account/two-factor"],
  admin: layout,
  "admin._index": () => ["/admin"],
  "admin.banner": () => ["/admin/banner"],
  "admin.jobs": () => ["/admin/jobs"],
  "admin.jobs_.$jobId.give-up": () => ["/admin/jobs/1/give-up"],
  "admin.mail": () => ["/admin/mail"],
  "admin.municipalities": () => ["/admin/municipalities", `/admin/municipalities?q=${TOWN}`],
  "admin.people": () => ["/admin/people", "/admin/people?state=requested"],
  "admin.people_.$membershipId.end": () => ["/admin/people/mem_x/end"],
  "admin.people_.invite": () => ["/admin/people/invite"],
  "admin.vocabulary": () => ["/admin/vocabulary"],
  "api.v1.search": () => searched("/api/v1/search", ["q=%00", "near=x"]),
  "api.v1.search[.]geojson": () => searched("/api/v1/search.geojson"),
  "api.v1.suggest": () => ["zq", PUBLIC_WORDS.person, PUBLIC_WORDS.role, ""].map((q) => `/api/v1/suggest?q=${q}`),
  "dev.mail.$id": () => ["/dev/mail/mail_x"],
  "dev.mail._index": () => ["/dev/mail"],
  "feeds.listings[.]atom": () => downloaded("/feeds/listings.atom"),
  healthz: () => ["/healthz"],
  language: () => ["/language"],
  "listings.$id.photo": ({ ids }) => ids.flatMap((id) => [`/listings/${id}/photo`, `/listings/${id}/photo?revision=1`]),
  "map.labels": () => ["/map/labels?bbox=138.28,34.83,138.34,34.88"],
  "map[.]csv": () => downloaded("/map.csv"),
  "map[.]geojson": () => downloaded("/map.geojson"),
  "map[.]svg": () => searched("/map.svg"),
  "messages.$file": { reason: "the words of the pages, the same for all; they are made at build time" },
  "municipalities.$code.desk": layout,
  "municipalities.$code.desk._index": atDesk(""),
  "municipalities.$code.desk.listings.$id": each((id) => `/municipalities/${TOWN}/desk/listings/${id}`),
  "municipalities.$code.desk.listings.$id_.edit": each((id) => `/municipalities/${TOWN}/desk/listings/${id}/edit`),
  "municipalities.$code.desk.listings.$id_.merge": ({ planted: { listings } }) => [
    `/municipalities/${TOWN}/desk/listings/${listings.publicRole}/merge?with=${listings.endedPhoto}`,
  ],
  "municipalities.$code.desk.listings._index": atDesk("/listings?q=zq"),
  "municipalities.$code.desk.listings.new": atDesk("/listings/new"),
  "municipalities.$code.desk.log": atDesk("/log"),
  "municipalities.$code.desk.log[.]csv": atDesk("/log.csv"),
  "municipalities.$code.desk.members": atDesk("/members"),
  "municipalities.$code.desk.queue": atDesk("/queue"),
  "municipalities.$code.desk.reviews.$reviewId": ({ planted }) =>
    planted.reviewIds.map((id) => `/municipalities/${TOWN}/desk/reviews/${id}`),
  "municipalities.$code.desk.similar": atDesk("/similar"),
  my: layout,
  "my._index": () => ["/my"],
  "my.drafts.$draftId.$step": ({ planted: { listings } }) =>
    ["what", "where", "check"].map((step) => `/my/drafts/${listings.draftId}/${step}`),
  "my.drafts.$draftId.picture": ({ planted: { listings } }) => [`/my/drafts/${listings.draftId}/picture`],
  "my.listings.$id.edit": each((id) => `/my/listings/${id}/edit`),
  "my.messages": () => ["/my/messages"],
  "my.messages_.$id": ({ planted }) => planted.threadIds.map((id) => `/my/messages/${id}`),
  "my.offers.$listingId": each((id) => `/my/offers/${id}`),
  "my.offers.$listingId_.picture": each((id) => `/my/offers/${id}/picture`),
  "my.offers.$listingId_.withdraw": each((id) => `/my/offers/${id}/withdraw`),
  "my.offers.new": () => ["/my/offers/new"],
  "robots[.]txt": () => ["/robots.txt"],
  "sitemap[.]xml": () => ["/sitemap.xml", "/sitemap.xml?page=1"],
};

/** Which paths a route answers, read from its folder's name as Remix reads it. */
export function pathPattern(folder: string): RegExp {
  const parts = folder.replaceAll("[.]", "\u0000").split(".");
  const path = parts
    .filter((part) => part !== "_index" && (!part.startsWith("_") || part.length === 0))
    .map((part) => part.replace(/_$/, "").replaceAll("\u0000", "."))
    .map((part) => (part === "$" ? ".+" : part.startsWith("$") ? "[^/]+" : part.replace(/[.]/g, "\\.")));
  return new RegExp(`^/${path.join("/")}$`);
}
