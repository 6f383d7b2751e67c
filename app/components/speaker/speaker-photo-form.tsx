import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { FileField, PICTURE_TYPES } from "~/components/ui/file-field";
import { Heading } from "~/components/ui/heading";
import type { SpeakerPageView } from "~/domain/symposium/speaker-answer";
import { useT } from "~/i18n/translate-context";

type PhotoFormProps = {
  photoUrl: string | null;
  problem: "none" | "kind" | "broken" | "tooLarge" | null;
  contact: SpeakerPageView["symposium"]["contact"];
};

/** The photo has a form of its own: a file cannot be kept between tries. */
export function SpeakerPhotoForm({ photoUrl, problem, contact }: PhotoFormProps) {
  const t = useT();
  const hint = t("symposiumDesk.picture.fileHint");
  const error = problem ? t(`symposiumDesk.picture.problem.${problem}`) : null;
  const ask = [contact.name, contact.phone, contact.email].filter(Boolean).join(" ");
  return (
    <>
      <section aria-labelledby="photo-title" className="grid gap-4">
        <Heading level={2} size={3} id="photo-title">
          {t("symposiumDesk.speakerPage.photo")}
        </Heading>
        <p>{t("symposiumDesk.speakerPage.photoHint")}</p>
        {photoUrl ? (
          <figure className="grid justify-items-start gap-3">
            <img
              src={photoUrl}
              alt={t("symposiumDesk.speakerPage.photoNow")}
              className="max-h-64 max-w-full rounded-8 border border-solid-gray-300"
            />
            <Form method="post">
              <Button type="submit" look="outline" name="intent" value="removePhoto">
                {t("symposiumDesk.speakerPage.photoRemove")}
              </Button>
            </Form>
          </figure>
        ) : null}
        <Form method="post" encType="multipart/form-data" reloadDocument noValidate className="grid gap-4">
          <FileField
            id="photo"
            name="photo"
            accept={PICTURE_TYPES}
            label={t("symposiumDesk.picture.file")}
            hint={hint}
            error={error}
          />
          <p>
            <Button type="submit" look="outline" name="intent" value="photo">
              {t("symposiumDesk.speakerPage.photoSend")}
            </Button>
          </p>
        </Form>
      </section>
      {ask ? (
        <p>
          {t("symposiumDesk.speakerPage.contact")}: {ask}
        </p>
      ) : null}
    </>
  );
}
