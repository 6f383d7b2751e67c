import { Button } from "~/components/ui/button";
import { Checkbox, ChoiceGroup } from "~/components/ui/checkbox";
import { Heading } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { TextField } from "~/components/ui/text-field";
import { useT } from "~/i18n/translate-context";
import { type RecordFields, useRecordFields } from "./record-fields";

export type CircleChoices = {
  /** Chosen ones; `name` null: not public (any more). */
  chosen: { id: string; name: string | null }[];
  found: { words: string; listings: { id: string; name: string; address: string }[] } | null;
  terms: { id: string; word: string }[];
};

export function CirclePart({ chosen, found, terms, ...form }: RecordFields & CircleChoices) {
  const t = useT();
  const { has } = useRecordFields(form);
  return (
    <>
      <p>{t("archiveDesk.circle.lead")}</p>
      {chosen.length === 0 ? <p>{t("archiveDesk.circle.listingsNone")}</p> : null}
      {chosen.length === 0 ? null : (
        <ChoiceGroup legend={t("archiveDesk.circle.listings")}>
          {chosen.map(({ id, name }) => (
            <Checkbox
              key={id}
              name="listing"
              value={id}
              defaultChecked
              label={name ?? `${id} ${t("archiveDesk.circle.gone")}`}
            />
          ))}
        </ChoiceGroup>
      )}
      <div className="grid gap-3 sm:grid-cols-[1fr_auto] sm:items-end">
        <TextField
          id="words"
          name="words"
          label={t("archiveDesk.circle.words")}
          hint={t("archiveDesk.circle.wordsHint")}
          defaultValue={found?.words ?? ""}
        />
        <Button type="submit" look="outline" name="intent" value="find">
          {t("archiveDesk.circle.find")}
        </Button>
      </div>
      {found && found.listings.length === 0 ? (
        <Notice isLive title={t("archiveDesk.circle.foundNone", { words: found.words })} />
      ) : null}
      {found && found.listings.length > 0 ? (
        <div id="found">
          <ChoiceGroup legend={t("archiveDesk.circle.found")}>
            {found.listings.map(({ id, name, address }) => (
              <Checkbox
                key={id}
                name="listing"
                value={id}
                label={
                  <>
                    {name} <span className="text-solid-gray-700">{address}</span>
                  </>
                }
              />
            ))}
          </ChoiceGroup>
        </div>
      ) : null}
      <section aria-labelledby="terms" className="grid gap-2">
        <Heading level={2} size={3} id="terms">
          {t("archiveDesk.circle.terms")}
        </Heading>
        {terms.length === 0 ? <p>{t("archiveDesk.circle.termsNone")}</p> : <p>{t("archiveDesk.circle.termsHint")}</p>}
        <div className="grid gap-x-4 sm:grid-cols-2">
          {terms.map(({ id, word }) => (
            <Checkbox key={id} name="term" value={id} defaultChecked={has("term", id)} label={word} />
          ))}
        </div>
      </section>
    </>
  );
}
