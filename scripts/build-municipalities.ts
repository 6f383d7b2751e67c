/**
 * Remakes prisma/data/municipalities/municipalities.json.
 * npx tsx scripts/build-municipalities.ts SOURCE_FOLDER
 * SOURCE_FOLDER holds municipalities/{soumu_code-to-city.json, localgovjp-utf8.csv}, addresses/*.csv.gz and boundaries/N03 TopoJSON.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { buildMunicipalities } from "./build-places/municipality-master";

const source = process.argv[2];
if (!source) {
  console.error("使い方: npx tsx scripts/build-municipalities.ts 元データのフォルダー");
  process.exit(1);
}
const municipalities = buildMunicipalities(source);
const target = path.resolve("prisma/data/municipalities/municipalities.json");
writeFileSync(target, `[\n${municipalities.map((one) => JSON.stringify(one)).join(",\n")}\n]\n`);
console.log(`${municipalities.length} 件を ${path.relative(process.cwd(), target)} に書きました`);
