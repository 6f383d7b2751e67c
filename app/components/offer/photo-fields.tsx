import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { FileField, PICTURE_TYPES } from "~/components/ui/file-field";
import type { OfferStepView } from "~/domain/directory/offer-step-view";
import { useT } from "~/i18n/translate-context";
import { fieldId, problemText } from "./field-words";

/** The present picture and a form of its own to send one: without scripts a file cannot be kept between tries. */
export function PhotoFields({ view }: { view: OfferStepView }) {
  const t = useT();
  const problem = view.problems.find(({ field }) => field === "photo");
  const id = fieldId({ field: "photo" });
  const hint = t("my.fields.photoHint");
  const error = problem ? problemText(problem, t) : null;
  return (
    <div className="mb-7 grid gap-5">
      {view.hasPhoto && (
        <figure>
          <img
            src={`/my/drafts/${view.draftId}/picture?v=${view.photoVersion}`}
            alt={t("my.fields.photoNow")}
            className="max-h-80 max-w-full rounded-8 border border-solid-gray-200"
          />
          <Form method="post" className="mt-2">
            <Button type="submit" look="outline" name="intent" value="removePhoto">
              {t("my.fields.photoRemove")}
            </Button>
          </Form>
        </figure>
      )}
      <Form method="post" encType="multipart/form-data" reloadDocument className="grid gap-3">
        <FileField id={id} name="photo" accept={PICTURE_TYPES} label={t("my.fields.photo")} hint={hint} error={error} />
        <p>
          <Button type="submit" look="outline" name="intent" value="sendPhoto">
            {t("my.fields.photoSend")}
          </Button>
        </p>
      </Form>
    </div>
  );
}
