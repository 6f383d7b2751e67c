import { Button } from "~/components/ui/button";
import { Checkbox } from "~/components/ui/checkbox";
import { Heading } from "~/components/ui/heading";
import { SelectField } from "~/components/ui/select-field";
import { TextAreaField, TextField } from "~/components/ui/text-field";
import type { TermProblem } from "~/domain/glossary/check-term";
import { SENSE_FIELDS, TERM_LIMITS } from "~/domain/glossary/term-content";
import { senseFieldOf, type TypedDefinition, type TypedSense } from "~/domain/glossary/term-form";
import { useT } from "~/i18n/translate-context";
import { errorOf } from "./problem-text";

/** The meanings by field. The buttons send the whole form, which comes back changed and unsaved. */
export function SensesPart({ senses, problems }: { senses: TypedSense[]; problems: TermProblem[] }) {
  const t = useT();
  return (
    <section id="senses" aria-labelledby="senses-title" className="grid scroll-mt-4 gap-4">
      <div>
        <Heading level={2} size={3} id="senses-title">
          {t("glossary.edit.senses")}
        </Heading>
        <p>{t("glossary.edit.sensesHint")}</p>
      </div>
      <ol className="grid gap-4">
        {senses.map((sense, index) => (
          <SenseEntry key={sense.id} {...{ sense, index, count: senses.length, problems }} />
        ))}
      </ol>
      {senses.length < TERM_LIMITS.senses ? (
        <p>
          <Button type="submit" look="outline" name="intent" value="addSense">
            {t("glossary.edit.addSense")}
          </Button>
        </p>
      ) : null}
    </section>
  );
}

type SenseProps = { sense: TypedSense; index: number; count: number; problems: TermProblem[] };

function SenseEntry({ sense, index, count, problems }: SenseProps) {
  const t = useT();
  const name = t(`glossary.field.${senseFieldOf(sense.field)}`);
  const fieldName = `sense.${sense.id}.field`;
  return (
    <li>
      <fieldset className="rounded-12 border border-solid-gray-420 p-4">
        <legend className="px-1 font-bold">{t("glossary.edit.sense", { number: index + 1 })}</legend>
        <input type="hidden" name="sense" value={sense.id} />
        <div className="grid gap-5">
          <SelectField
            {...{ id: fieldName, name: fieldName, defaultValue: senseFieldOf(sense.field) }}
            label={t("glossary.edit.senseField")}
            options={SENSE_FIELDS.map((field) => ({ value: field, label: t(`glossary.field.${field}`) }))}
          />
          {sense.definitions.map((definition, at) => (
            <DefinitionEntry key={definition.id} {...{ definition, senseId: sense.id, name, at, problems }} />
          ))}
          <SenseButtons {...{ sense, index, count, name }} />
        </div>
      </fieldset>
    </li>
  );
}

function SenseButtons({ sense, index, count, name }: Omit<SenseProps, "problems"> & { name: string }) {
  const t = useT();
  const button = (what: string) => ({ type: "submit", name: "intent", value: `${what}:${sense.id}` }) as const;
  return (
    <p className="flex flex-wrap gap-2 border-t border-solid-gray-200 pt-3">
      {sense.definitions.length < TERM_LIMITS.definitions ? (
        <Button {...button("addDefinition")} look="outline" aria-label={t("glossary.edit.addDefinitionTo", { name })}>
          {t("glossary.edit.addDefinition")}
        </Button>
      ) : null}
      {index > 0 ? (
        <Button {...button("upSense")} look="outline" aria-label={t("glossary.edit.upOf", { name })}>
          {t("glossary.edit.up")}
        </Button>
      ) : null}
      {index < count - 1 ? (
        <Button {...button("downSense")} look="outline" aria-label={t("glossary.edit.downOf", { name })}>
          {t("glossary.edit.down")}
        </Button>
      ) : null}
      <Button {...button("removeSense")} look="text" aria-label={t("glossary.edit.removeSenseOf", { name })}>
        {t("glossary.edit.removeSense")}
      </Button>
    </p>
  );
}

type DefinitionProps = {
  definition: TypedDefinition;
  senseId: string;
  /** Of the field. */
  name: string;
  at: number;
  problems: TermProblem[];
};

function DefinitionEntry({ definition, senseId, name, at, problems }: DefinitionProps) {
  const t = useT();
  const { id } = definition;
  const label = t("glossary.edit.definition", { number: at + 1 });
  const field = (key: "text" | "sourceTitle" | "sourceUrl" | "sourceDate") => {
    const fieldName = `definition.${id}.${key}`;
    return { id: fieldName, name: fieldName, defaultValue: definition[key], error: errorOf(problems, fieldName, t) };
  };
  return (
    <fieldset className="grid gap-3 border-l-4 border-solid-gray-300 pl-4">
      <legend className="font-bold">{label}</legend>
      <input type="hidden" name={`sense.${senseId}.definition`} value={id} />
      <TextAreaField {...field("text")} rows={3} label={t("glossary.edit.definitionText")} />
      <Checkbox
        {...{ name: `definition.${id}.isQuotation`, value: "yes", defaultChecked: definition.isQuotation }}
        label={t("glossary.edit.isQuotation")}
      />
      <TextField
        {...field("sourceTitle")}
        label={t("glossary.edit.sourceTitle")}
        hint={t("glossary.edit.sourceTitleHint")}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          {...field("sourceUrl")}
          inputMode="url"
          label={t("glossary.edit.sourceUrl")}
          hint={t("glossary.edit.sourceUrlHint")}
        />
        <TextField
          {...field("sourceDate")}
          label={t("glossary.edit.sourceDate")}
          hint={t("glossary.edit.sourceDateHint")}
        />
      </div>
      <p>
        <Button
          {...{ type: "submit", look: "text", name: "intent", value: `removeDefinition:${id}` }}
          aria-label={t("glossary.edit.removeDefinitionOf", { name, definition: label })}
        >
          {t("glossary.edit.removeDefinition")}
        </Button>
      </p>
    </fieldset>
  );
}
