/**
 * Remakes public/base-map/prefectures.json and public/base-map/municipalities/NN.json.
 * npx tsx scripts/build-base-map.ts SOURCE_FOLDER
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { municipalityMaps, prefectureMap } from "./build-places/base-map";

const source = process.argv[2];
if (!source) {
  console.error("使い方: npx tsx scripts/build-base-map.ts 元データのフォルダー");
  process.exit(1);
}
const target = path.resolve("public/base-map");
mkdirSync(path.join(target, "municipalities"), { recursive: true });
write("prefectures.json", prefectureMap(source));
for (const [prefectureCode, map] of municipalityMaps(source)) write(`municipalities/${prefectureCode}.json`, map);

function write(file: string, map: unknown): void {
  const text = JSON.stringify(map);
  writeFileSync(path.join(target, file), text);
  console.log(`${file} ${Math.round(text.length / 1024)} KB`);
}
