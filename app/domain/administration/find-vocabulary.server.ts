import type { Actor } from "~/domain/accounts/actor";
import { assertAdministrator } from "~/domain/accounts/assert-administrator";
import { isTargetKey, isThemeKey } from "~/domain/directory/vocabulary";
import { db } from "~/gateways/db.server";
import type { Locale } from "~/i18n/messages";
import { allTerms } from "./known-terms.server";
import type { VocabularyView } from "./vocabulary-view";

type Count = { value: string; count: number };

/** All terms with their words and how many published listings carry them. Throws DomainError("notAllowed"). */
export async function findVocabulary({ actor, locale }: { actor: Actor; locale: Locale }): Promise<VocabularyView> {
  assertAdministrator(actor);
  const [themes, targets, own] = await Promise.all([
    db().$queryRaw<Count[]>`
      SELECT value, count(*)::int AS count FROM "Listing", unnest("themes") AS value
      WHERE "status" = 'published' GROUP BY value ORDER BY count DESC, value`,
    db().$queryRaw<Count[]>`
      SELECT value, count(*)::int AS count FROM "Listing", unnest("targets") AS value
      WHERE "status" = 'published' GROUP BY value ORDER BY count DESC, value`,
    db().vocabularySynonym.findMany({ orderBy: [{ createdAt: "asc" }, { id: "asc" }] }),
  ]);
  const counts = { theme: themes, target: targets };
  return {
    terms: allTerms().map(({ ref, term }) => ({
      ...ref,
      label: term.label[locale],
      plain: term.plain,
      kana: term.kana,
      synonyms: term.synonyms,
      own: own
        .filter(({ termKind, termKey }) => termKind === ref.kind && termKey === ref.key)
        .map(({ id, word }) => ({ id, word })),
      count: counts[ref.kind].find(({ value }) => value === ref.key)?.count ?? 0,
    })),
    unknown: [
      ...themes.filter(({ value }) => !isThemeKey(value)).map((one) => ({ kind: "theme" as const, ...one })),
      ...targets.filter(({ value }) => !isTargetKey(value)).map((one) => ({ kind: "target" as const, ...one })),
    ],
  };
}
