import { Checkbox } from "~/components/ui/checkbox";
import { Notice } from "~/components/ui/notice";
import type { NoticedWord } from "~/domain/directory/offer-problems";
import { useT } from "~/i18n/translate-context";
import { fieldId } from "./field-words";

/** What was noticed in the words, why it matters, and, only where it may be harmless, a box to keep it. */
export function PrivateNotice({ words, isAsking }: { words: NoticedWord[]; isAsking: boolean }) {
  const t = useT();
  if (words.length === 0) return null;
  const mayKeep = words.some((word) => !word.isForbidden);
  return (
    <Notice kind="warning" title={t("my.privateWords.title")}>
      <ul className="mt-1 grid gap-2">
        {words.map((word) => (
          <li key={`${word.field}${word.at}`}>
            <strong>{t("my.privateWords.found", { found: word.found })}</strong> {t(word.explanationKey)}
          </li>
        ))}
      </ul>
      {mayKeep && (
        <Checkbox
          id={fieldId({ field: "keep" })}
          name="keep"
          value="yes"
          defaultChecked={!isAsking}
          label={t("my.privateWords.keep")}
        />
      )}
    </Notice>
  );
}
