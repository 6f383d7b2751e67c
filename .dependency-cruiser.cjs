// Who may import whom (docs/architecture.md). Run by `npm run check`.
const ROOMS_GROUND = "accounts|municipality|mail";
const ROOMS_CONTENT = "directory|relay|connection|symposium|archive|questionnaire|training|glossary";
const ROOMS_DESK = "moderation|subscription|search|importing|exporting|administration";
const SERVER = "\\.server\\.tsx?$";
const TEST = "\\.test\\.tsx?$";

/** @type {(name: string, comment: string, from: object, to: object) => import("dependency-cruiser").IForbiddenRuleType} */
const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    rule(
      "no-cycles",
      "Two files that need each other are one file or lack a third.",
      { path: "^(app|scripts)/" },
      { circular: true },
    ),
    rule(
      "only-what-exists",
      "An import must lead somewhere.",
      { path: "^(app|scripts)/" },
      { couldNotResolve: true, pathNot: "^(virtual:|geojson$)" },
    ),
    rule(
      "shared-is-the-ground",
      "shared imports nothing of ours.",
      { path: "^app/shared/" },
      { path: "^(app/(?!shared/)|prisma/)" },
    ),
    rule(
      "words-know-only-shared",
      "The words are read by every room, so they read none.",
      { path: "^app/i18n/" },
      { path: "^(app/(?!shared/|i18n/)|prisma/)" },
    ),
    rule(
      "plain-domain-is-pure",
      "Plain domain files may run in the browser.",
      { path: "^app/domain/", pathNot: [SERVER, TEST] },
      { path: `^(app/(gateways|http|jobs|routes|components)/|prisma/)|${SERVER}` },
    ),
    rule(
      "gateways-know-no-domain",
      "Doors do not know who walks through.",
      { path: "^app/gateways/" },
      { path: "^app/(domain|http|jobs|routes|components)/" },
    ),
    rule(
      "domain-never-looks-up",
      "Knowledge does not depend on pages.",
      { path: "^app/domain/" },
      { path: "^app/(routes|components|http|jobs)/" },
    ),
    rule(
      "components-stay-in-the-browser",
      "Not even types: view types live in plain domain files.",
      { path: "^app/components/" },
      { path: `^(app/(gateways|http|jobs|routes)/|prisma/)|${SERVER}` },
    ),
    rule(
      "http-and-jobs-have-no-pages",
      "They serve pages and do not know them.",
      { path: "^app/(http|jobs)/" },
      { path: "^app/(routes|components)/" },
    ),
    rule(
      "routes-go-through-domain",
      "A route asks a verb, never the database or the index.",
      { path: "^app/routes/" },
      { path: "^(app/(gateways|jobs)/|prisma/)" },
    ),
    rule(
      "routes-are-islands",
      "What two routes share is a component or a verb.",
      { path: "^app/routes/([^/$[]+)/" },
      { path: "^app/routes/", pathNot: "^app/routes/$1/" },
    ),
    // A captured `$id` or `[.]` would be read as a pattern: of such folders only what stands before it is compared.
    rule(
      "routes-are-islands",
      "What two routes share is a component or a verb.",
      { path: "^app/routes/([^/$[]*)[$[][^/]*/" },
      { path: "^app/routes/", pathNot: "^app/routes/$1[$[]" },
    ),
    rule(
      "prisma-values-only-in-gateways",
      "Other server code may use the types.",
      { path: "^(app|scripts)/", pathNot: "^app/gateways/" },
      { path: "^prisma/generated/", dependencyTypesNot: ["type-only"] },
    ),
    rule(
      "room-order-ground",
      "Ground rooms know no other.",
      { path: `^app/domain/(${ROOMS_GROUND})/`, pathNot: TEST },
      { path: `^app/domain/(${ROOMS_CONTENT}|${ROOMS_DESK})/` },
    ),
    rule(
      "room-order-content",
      "Told by outbox, not by import.",
      { path: `^app/domain/(${ROOMS_CONTENT})/`, pathNot: TEST },
      { path: `^app/domain/(${ROOMS_DESK})/` },
    ),
    rule(
      "the-product-runs-without-tests",
      "Nothing that is served or seeded leans on the tests.",
      { path: "^(app|prisma)/", pathNot: TEST },
      { path: "^tests/" },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules|prisma/generated" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".cjs", ".js", ".json"],
    },
  },
};
