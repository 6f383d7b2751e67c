import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Heading } from "~/components/ui/heading";
import { TextAreaField } from "~/components/ui/text-field";
import type { NoteLine } from "~/domain/moderation/review-view";
import { useT } from "~/i18n/translate-context";
import { Moment } from "./moment";

type NotesProps = { notes: readonly NoteLine[]; text?: string; error?: string | null };

/** What colleagues wrote, and a form for one more (intent `note`). */
export function Notes({ notes, text = "", error = null }: NotesProps) {
  const t = useT();
  return (
    <section aria-labelledby="notes" className="grid gap-3">
      <Heading level={2} size={3} id="notes">
        {t("desk.review.notes")}
      </Heading>
      {notes.length === 0 ? <p>{t("desk.review.notesNone")}</p> : null}
      <ul className="grid gap-2">
        {notes.map((note) => (
          <li key={note.id} className="rounded-8 bg-solid-gray-50 p-3">
            <p className="break-words whitespace-pre-line">{note.text}</p>
            <p className="text-[0.875rem] text-solid-gray-700">
              {note.authorName} <Moment iso={note.createdAt} />
            </p>
          </li>
        ))}
      </ul>
      <Form method="post" noValidate className="grid gap-3">
        <input type="hidden" name="intent" value="note" />
        <TextAreaField
          id="note"
          name="note"
          label={t("desk.review.noteLabel")}
          hint={t("desk.review.noteHint")}
          error={error}
          rows={3}
          defaultValue={text}
        />
        <p>
          <Button type="submit" look="outline">
            {t("desk.review.noteAdd")}
          </Button>
        </p>
      </Form>
    </section>
  );
}
