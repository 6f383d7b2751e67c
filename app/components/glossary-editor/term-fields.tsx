import { Checkbox, ChoiceGroup } from "~/components/ui/checkbox";
import { FieldError } from "~/components/ui/field-error";
import { TextAreaField, TextField } from "~/components/ui/text-field";
import { THEME_KEYS } from "~/domain/directory/vocabulary";
import type { TermProblem } from "~/domain/glossary/check-term";
import { TERM_LIMITS } from "~/domain/glossary/term-content";
import type { TypedTerm } from "~/domain/glossary/term-form";
import { useT } from "~/i18n/translate-context";
import { errorOf } from "./problem-text";
import { SensesPart } from "./senses-part";

export type TermChoice = { id: string; word: string };

type TermFieldsProps = {
  typed: TypedTerm;
  problems: TermProblem[];
  choices: TermChoice[];
  /** Names of the listings that the page shows. */
  listingNames: string[];
};

export function TermFields({ typed, problems, choices, listingNames }: TermFieldsProps) {
  const t = useT();
  const error = (field: string) => errorOf(problems, field, t);
  return (
    <>
      <WordFields typed={typed} problems={problems} />
      <TextAreaField
        {...{ id: "plain", name: "plain", rows: 4, defaultValue: typed.plain, error: error("plain") }}
        label={t("glossary.edit.plain")}
        hint={t("glossary.edit.plainHint", { max: TERM_LIMITS.plain })}
      />
      <TextAreaField
        {...{ id: "spellings", name: "spellings", rows: 3, defaultValue: typed.spellings, error: error("spellings") }}
        label={t("glossary.edit.spellings")}
        hint={t("glossary.edit.spellingsHint")}
      />
      <SensesPart senses={typed.senses} problems={problems} />
      <TermChoices
        {...{ choices, name: "relatedTermIds", chosen: typed.relatedTermIds, error: error("relatedTermIds") }}
        legend={t("glossary.edit.related")}
        hint={t("glossary.edit.relatedHint")}
      />
      <ChoiceGroup legend={t("glossary.edit.themes")} hint={t("glossary.edit.themesHint")}>
        <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-4">
          {THEME_KEYS.map((key) => (
            <Checkbox
              key={key}
              {...{ name: "themes", value: key, defaultChecked: typed.themes.includes(key) }}
              label={t(`listing.theme.${key}`)}
            />
          ))}
        </div>
      </ChoiceGroup>
      <TextAreaField
        {...{ id: "listings", name: "listings", rows: 3, defaultValue: typed.listings, error: error("listings") }}
        label={t("glossary.edit.listings")}
        hint={t("glossary.edit.listingsHint")}
      />
      {listingNames.length > 0 ? (
        <p className="-mt-4 text-[0.9375rem]">{t("glossary.edit.listingsShown", { names: listingNames.join("、") })}</p>
      ) : null}
    </>
  );
}

/** The word and its reading: all a term needs to begin. */
export function WordFields(props: { typed: Pick<TypedTerm, "word" | "reading">; problems: TermProblem[] }) {
  const t = useT();
  const { typed, problems } = props;
  return (
    <div className="grid gap-6 sm:grid-cols-2 sm:items-end">
      <TextField
        {...{ id: "word", name: "word", defaultValue: typed.word, error: errorOf(problems, "word", t) }}
        label={t("glossary.edit.word")}
        isRequired
      />
      <TextField
        {...{ id: "reading", name: "reading", defaultValue: typed.reading, error: errorOf(problems, "reading", t) }}
        label={t("glossary.edit.reading")}
        hint={t("glossary.edit.readingHint")}
        isRequired
      />
    </div>
  );
}

type TermChoicesProps = {
  name: string;
  legend: string;
  hint: string;
  choices: TermChoice[];
  chosen: readonly string[];
  error: string | null;
};

/** Other terms to choose from; those that are chosen stand first. */
export function TermChoices({ name, legend, hint, choices, chosen, error }: TermChoicesProps) {
  const t = useT();
  const isChosen = ({ id }: TermChoice) => chosen.includes(id);
  const sorted = [...choices.filter(isChosen), ...choices.filter((choice) => !isChosen(choice))];
  return (
    <div id={name}>
      <ChoiceGroup legend={legend} hint={hint}>
        <FieldError id={name} error={error} />
        {choices.length === 0 ? <p>{t("glossary.edit.relatedNone")}</p> : null}
        <div className="grid max-h-80 gap-x-4 overflow-y-auto sm:grid-cols-3">
          {sorted.map((choice) => (
            <Checkbox
              key={choice.id}
              {...{ name, value: choice.id, defaultChecked: isChosen(choice), label: choice.word }}
            />
          ))}
        </div>
      </ChoiceGroup>
    </div>
  );
}
