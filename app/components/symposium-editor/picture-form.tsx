import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { FileField, PICTURE_TYPES } from "~/components/ui/file-field";
import { useT } from "~/i18n/translate-context";

type PictureFormProps = { version: number; url: string | null; error: string | null };

/** The present picture and a form of its own to send one: a file cannot be kept between tries. */
export function PictureForm({ version, url, error }: PictureFormProps) {
  const t = useT();
  const hint = t("symposiumDesk.picture.fileHint");
  return (
    <>
      <ErrorSummary errors={error ? [{ fieldId: "picture", message: error }] : []} />
      {url === null ? (
        <p>{t("symposiumDesk.picture.none")}</p>
      ) : (
        <figure className="grid justify-items-start gap-3">
          <img
            src={url}
            alt={t("symposiumDesk.picture.now")}
            className="max-h-80 max-w-full rounded-8 border border-solid-gray-300"
          />
          <Form method="post">
            <input type="hidden" name="draftVersion" value={version} />
            <Button type="submit" look="outline" name="intent" value="remove">
              {t("symposiumDesk.picture.remove")}
            </Button>
          </Form>
        </figure>
      )}
      <Form method="post" encType="multipart/form-data" reloadDocument noValidate className="grid gap-4">
        <input type="hidden" name="draftVersion" value={version} />
        <FileField
          id="picture"
          name="picture"
          accept={PICTURE_TYPES}
          label={t("symposiumDesk.picture.file")}
          hint={hint}
          error={error}
        />
        <p>
          <Button type="submit" name="intent" value="send">
            {t("symposiumDesk.picture.send")}
          </Button>
        </p>
      </Form>
    </>
  );
}
