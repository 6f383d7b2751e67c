import type { ChangedLine } from "~/components/symposium-editor/before-after";
import type { TypedColumn } from "~/domain/glossary/column-form";
import { senseFieldOf, type TypedTerm } from "~/domain/glossary/term-form";
import type { Translate } from "~/i18n/messages";

type Lines = [label: string, before: string, after: string][];

/** What of a term is another in what is kept than in what was typed. */
export function changedTermLines(kept: TypedTerm, typed: TypedTerm, t: Translate): ChangedLine[] {
  const senses = (one: TypedTerm) =>
    one.senses
      .flatMap(({ field, definitions }) => [
        t(`glossary.field.${senseFieldOf(field)}`),
        ...definitions.map(({ text, sourceTitle }) => `${text}（${sourceTitle}）`),
      ])
      .join("\n");
  return onlyChanged([
    [t("glossary.edit.word"), kept.word, typed.word],
    [t("glossary.edit.reading"), kept.reading, typed.reading],
    [t("glossary.edit.plain"), kept.plain, typed.plain],
    [t("glossary.edit.spellings"), kept.spellings, typed.spellings],
    [t("glossary.edit.senses"), senses(kept), senses(typed)],
    [t("glossary.edit.listings"), kept.listings, typed.listings],
  ]);
}

export function changedColumnLines(kept: TypedColumn, typed: TypedColumn, t: Translate): ChangedLine[] {
  return onlyChanged([
    [t("glossary.columnEdit.columnTitle"), kept.title, typed.title],
    [t("glossary.columnEdit.author"), kept.author, typed.author],
    [t("glossary.columnEdit.authorTitle"), kept.authorTitle, typed.authorTitle],
    [t("glossary.columnEdit.series"), kept.series, typed.series],
    [t("glossary.columnEdit.number"), kept.number, typed.number],
    [t("glossary.columnEdit.body"), kept.body, typed.body],
  ]);
}

function onlyChanged(lines: Lines): ChangedLine[] {
  return lines
    .filter(([, before, after]) => before !== after)
    .map(([label, before, after]) => ({ key: label, label, before, after }));
}
