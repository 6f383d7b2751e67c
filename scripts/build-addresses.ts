/**
 * Remakes prisma/data/addresses: NN.tsv.gz (one file a prefecture) and places.tsv.gz (names for the place search).
 * npx tsx scripts/build-addresses.ts SOURCE_FOLDER
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { addressFiles } from "./build-places/address-files";
import { placeList } from "./build-places/place-list";

const source = process.argv[2];
if (!source) {
  console.error("使い方: npx tsx scripts/build-addresses.ts 元データのフォルダー");
  process.exit(1);
}
const target = path.resolve("prisma/data/addresses");
mkdirSync(target, { recursive: true });
for (const [prefectureCode, text] of addressFiles(source)) {
  writeFileSync(path.join(target, `${prefectureCode}.tsv.gz`), gzipSync(text, { level: 9 }));
}
writeFileSync(path.join(target, "places.tsv.gz"), gzipSync(placeList(), { level: 9 }));
console.log(`${path.relative(process.cwd(), target)} に書きました`);
