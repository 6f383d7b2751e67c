import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { ImportSource } from "~/domain/directory/imported-listing";
import { importSourceSchema } from "~/domain/directory/imported-listing-schema";

/** Data sets that come with the product, with the credit their licences ask for. */
export const OPEN_DATA_FOLDER = path.resolve("prisma/data/open-data");

const manifestSchema = z.object({
  sources: z.array(importSourceSchema),
  files: z.array(z.object({ path: z.string().min(1), sourceId: z.string().min(1) })),
});

export type OpenDataFile = { path: string; name: string; source: ImportSource };

/** The shipped files in the order they are imported, each with its source; `path` is absolute. */
export function openDataFiles(): OpenDataFile[] {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(path.join(OPEN_DATA_FOLDER, "manifest.json"), "utf8")));
  const sources = new Map(manifest.sources.map((source) => [source.id, source]));
  return manifest.files.map((file) => {
    const source = sources.get(file.sourceId);
    if (!source) throw new Error(`manifest.json names no source ${file.sourceId}`);
    return { path: path.join(OPEN_DATA_FOLDER, file.path), name: path.basename(file.path), source };
  });
}
