import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Heading } from "~/components/ui/heading";
import { TextField } from "~/components/ui/text-field";
import { type TermView, termName } from "~/domain/administration/vocabulary-view";
import { useT } from "~/i18n/translate-context";

/** The id of the field in which a word for a term is typed. */
export function fieldIdOf(term: string): string {
  return `word-${term.replace(".", "-")}`;
}

/** One term with its words, and the form for the words of this site. */
export function TermCard({ term, error, typed }: { term: TermView; error: string | null; typed: string }) {
  const t = useT();
  const name = termName(term);
  const { label, kana, plain, synonyms, own, count } = term;
  return (
    <li id={name} className="rounded-8 border border-solid-gray-300 p-4">
      <p lang="ja" className="text-[0.875rem] text-solid-gray-700">
        {kana}
      </p>
      <Heading level={3} size={4}>
        {label}
      </Heading>
      <p lang="ja">{plain}</p>
      <p className="text-[0.9375rem]">{t("administration.vocabulary.used", { count })}</p>
      <p className="mt-2 text-[0.9375rem]">
        <span className="font-bold">{t("administration.vocabulary.synonyms")}：</span>
        <span lang="ja">{synonyms.join("、")}</span>
      </p>
      <p className="mt-2 text-[0.9375rem] font-bold">{t("administration.vocabulary.own")}</p>
      {own.length === 0 ? (
        <p className="text-[0.9375rem]">{t("administration.vocabulary.ownNone")}</p>
      ) : (
        <ul>
          {own.map(({ id, word }) => (
            <li key={id} className="flex flex-wrap items-center gap-3 py-1">
              <span lang="ja" className="break-all">
                {word}
              </span>
              <Form method="post" action="/admin/vocabulary">
                <input type="hidden" name="intent" value="remove" />
                <input type="hidden" name="term" value={name} />
                <input type="hidden" name="id" value={id} />
                <Button type="submit" look="text" aria-label={t("administration.vocabulary.remove", { word })}>
                  {t("administration.vocabulary.removeButton")}
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      {/* Empty again once its word was taken. */}
      <Form
        key={own.length}
        method="post"
        action="/admin/vocabulary"
        noValidate
        className="mt-2 flex flex-wrap items-end gap-3"
      >
        <input type="hidden" name="term" value={name} />
        <TextField
          id={fieldIdOf(name)}
          name="word"
          autoComplete="off"
          className="min-w-0 flex-1 basis-48"
          label={t("administration.vocabulary.add", { term: label })}
          error={error}
          defaultValue={typed}
        />
        <Button type="submit" look="outline">
          {t("administration.vocabulary.addButton")}
        </Button>
      </Form>
    </li>
  );
}
