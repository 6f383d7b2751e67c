/** Names and addresses of the licences a record can have. Their meaning in plain words stands in the i18n files. */
import type { LicenceKey } from "./record";

export type Licence = { key: LicenceKey; code: string; url: string | null };

const CREATIVE_COMMONS = "https://creativecommons.org";

/** `code`: as it is written internationally; "" where there is none. */
const CODES: Record<LicenceKey, { code: string; path: string | null }> = {
  "cc-by-4.0": { code: "CC BY 4.0", path: "/licenses/by/4.0/" },
  "cc-by-sa-4.0": { code: "CC BY-SA 4.0", path: "/licenses/by-sa/4.0/" },
  "cc-by-nc-4.0": { code: "CC BY-NC 4.0", path: "/licenses/by-nc/4.0/" },
  "cc-by-nd-4.0": { code: "CC BY-ND 4.0", path: "/licenses/by-nd/4.0/" },
  "cc-by-nc-nd-4.0": { code: "CC BY-NC-ND 4.0", path: "/licenses/by-nc-nd/4.0/" },
  cc0: { code: "CC0 1.0", path: "/publicdomain/zero/1.0/" },
  allRightsReserved: { code: "", path: null },
  other: { code: "", path: null },
};

/** `url` leads to the short text in Japanese, or for machines (`isPlain`) to the licence itself. */
export function licenceOf(key: LicenceKey, options: { isPlain?: boolean } = {}): Licence {
  const { code, path } = CODES[key];
  const ending = options.isPlain ? "" : "deed.ja";
  return { key, code, url: path === null ? null : `${CREATIVE_COMMONS}${path}${ending}` };
}

type WordOf<Key extends string> = Key extends `${infer Head}.0` ? Head : Key;
/** The key in the i18n files, where a point would lead one level deeper. */
export type LicenceWord = WordOf<LicenceKey>;

export function licenceWord(key: LicenceKey): LicenceWord {
  return key.replace(/\.0$/, "") as LicenceWord;
}
