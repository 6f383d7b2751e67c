import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { SelectField } from "~/components/ui/select-field";
import { TextAreaField, TextField } from "~/components/ui/text-field";
import type { SeriesProblem } from "~/domain/archive/series-form";
import type { MessageKey } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";

export const SERIES_PROBLEM_KEYS: Record<SeriesProblem["problem"], MessageKey> = {
  empty: "archiveDesk.series.nameError",
  tooLong: "archiveDesk.series.tooLong",
};

type FormProps = {
  /** null: a new one. */
  id: string | null;
  words: SeriesProblem["values"];
  hosts: { code: string; name: string }[];
  problem: SeriesProblem | null;
};

/** Name and description of a series. */
export function SeriesForm({ id, words, hosts, problem }: FormProps) {
  const t = useT();
  const mark = id ?? "new";
  const values = problem?.values ?? words;
  const errorOf = (field: SeriesProblem["field"]) =>
    problem?.field === field ? t(SERIES_PROBLEM_KEYS[problem.problem], { max: problem.max }) : null;
  return (
    <Form method="post" noValidate className="grid gap-4">
      {id === null ? null : <input type="hidden" name="series" value={id} />}
      <TextField
        id={`title.${mark}`}
        name="title"
        isRequired
        label={t("archiveDesk.series.name")}
        error={errorOf("title")}
        defaultValue={values.title}
      />
      <TextAreaField
        id={`description.${mark}`}
        name="description"
        rows={3}
        label={t("archiveDesk.series.description")}
        error={errorOf("description")}
        defaultValue={values.description}
      />
      {hosts.length < 2 ? null : (
        <SelectField
          id={`host.${mark}`}
          name="host"
          label={t("archiveDesk.series.host")}
          options={hosts.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
      <p>
        <Button type="submit" name="intent" value="save" look={id === null ? "solid" : "outline"}>
          {t(id === null ? "archiveDesk.series.make" : "archiveDesk.series.save")}
        </Button>
      </p>
    </Form>
  );
}
