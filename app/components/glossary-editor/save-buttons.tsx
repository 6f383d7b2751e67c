import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Checkbox } from "~/components/ui/checkbox";
import { FieldError } from "~/components/ui/field-error";
import { Heading } from "~/components/ui/heading";
import { useT } from "~/i18n/translate-context";

/** What Enter in a field presses: the first button of a form, which must not be one that takes something out. */
export function EnterSaves() {
  return <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden="true" className="sr-only" />;
}

export function SaveButtons({ isPublished }: { isPublished: boolean }) {
  const t = useT();
  return (
    <p className="flex flex-wrap gap-3">
      <Button type="submit" size="lg" name="intent" value="save" look={isPublished ? "solid" : "outline"}>
        {t("glossary.edit.save")}
      </Button>
      {isPublished ? null : (
        <Button type="submit" size="lg" name="intent" value="publish">
          {t("glossary.edit.publish")}
        </Button>
      )}
    </p>
  );
}

type TakeBackProps = { version: number; isPublished: boolean; isUnconfirmed: boolean };

/** Takes a published text back, or erases a draft. */
export function TakeBackPart({ version, isPublished, isUnconfirmed }: TakeBackProps) {
  const t = useT();
  const intent = isPublished ? "withdraw" : "delete";
  return (
    <section aria-labelledby="take-back" className="mt-12 border-t border-solid-gray-300 pt-6">
      <Heading level={2} size={3} id="take-back">
        {t(isPublished ? "glossary.edit.withdraw" : "glossary.edit.deleteTitle")}
      </Heading>
      <Form method="post" noValidate className="mt-2 grid gap-3">
        <input type="hidden" name="version" value={version} />
        <p>{t(isPublished ? "glossary.edit.withdrawHint" : "glossary.edit.deleteHint")}</p>
        {isPublished ? null : (
          <>
            <FieldError id="confirmed" error={isUnconfirmed ? t("glossary.edit.deleteUnconfirmed") : null} />
            <Checkbox
              id="confirmed"
              name="confirmed"
              value="yes"
              label={t("glossary.edit.deleteConfirm")}
              aria-invalid={isUnconfirmed || undefined}
              aria-describedby={isUnconfirmed ? "confirmed-error" : undefined}
            />
          </>
        )}
        <p>
          <Button type="submit" look="outline" name="intent" value={intent}>
            {t(isPublished ? "glossary.edit.withdraw" : "glossary.edit.delete")}
          </Button>
        </p>
      </Form>
    </section>
  );
}
