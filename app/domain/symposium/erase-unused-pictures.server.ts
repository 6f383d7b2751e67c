import { db } from "~/gateways/db.server";
import { erasePicture } from "~/gateways/files.server";

/** Erases pictures that no draft, revision (a copy shares them) or speaker names any more. */
export async function eraseUnusedPictures(keys: readonly (string | null)[]): Promise<void> {
  for (const key of keys) if (key && !(await isNamed(key))) await erasePicture(key);
}

async function isNamed(key: string): Promise<boolean> {
  const pattern = `%${key}%`;
  const rows = await db().$queryRaw<unknown[]>`
    SELECT 1 FROM "Symposium" WHERE "draft"::text LIKE ${pattern}
    UNION ALL SELECT 1 FROM "SymposiumRevision" WHERE "content"::text LIKE ${pattern}
    UNION ALL SELECT 1 FROM "SymposiumSpeaker" WHERE "photoFile" = ${key} LIMIT 1`;
  return rows.length > 0;
}
