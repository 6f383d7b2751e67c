import { Checkbox } from "~/components/ui/checkbox";
import { Notice } from "~/components/ui/notice";
import { useT } from "~/i18n/translate-context";
import type { PrivateWord } from "~/shared/private-words";

const WORDS_SHOWN = 6;

/** What in the text may tell too much, each with a reason, and a way to send it all the same unless that is closed. */
export function WordsNotice(props: { id: string; words: PrivateWord[]; keeps: boolean; canKeep?: boolean }) {
  const t = useT();
  const { id, words, keeps, canKeep = true } = props;
  if (words.length === 0) return null;
  return (
    <Notice kind="warning" title={t("relay.message.wordsTitle")}>
      <ul className="list-disc pl-6">
        {words.slice(0, WORDS_SHOWN).map(({ kind, found, at }) => (
          <li key={at}>{t(`relay.words.${kind}`, { found })}</li>
        ))}
      </ul>
      {canKeep && (
        <Checkbox id={id} name="keepsWords" value="yes" defaultChecked={keeps} label={t("relay.message.keep")} />
      )}
    </Notice>
  );
}
