import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { QrPicture } from "~/components/ui/qr-picture";
import { TextAreaField, TextField } from "~/components/ui/text-field";
import { useT } from "~/i18n/translate-context";

/** The link, this once: to copy, to let a phone read, or with words to send. */
export function MadeWordLink({ made }: { made: { url: string; qr: { size: number; path: string } } }) {
  const t = useT();
  return (
    <Notice kind="success" isLive title={t("word.desk.madeTitle")} className="mb-6">
      <p>{t("word.desk.madeBody")}</p>
      <div className="mt-3 grid items-start gap-4 xs:grid-cols-[8rem_1fr]">
        <QrPicture qr={made.qr} label={t("word.desk.qr")} className="size-32" />
        <div className="grid gap-3">
          <TextField id="word-url" label={t("word.desk.url")} readOnly value={made.url} />
          <TextAreaField
            id="word-text"
            label={t("word.desk.text")}
            readOnly
            rows={5}
            value={t("word.desk.textBody", { url: made.url })}
          />
        </div>
      </div>
    </Notice>
  );
}

/** What the link shows and does, and the button that makes one. */
export function MakeWordLink({ isCandidate }: { isCandidate: boolean }) {
  const t = useT();
  if (isCandidate) return <Notice title={t("word.desk.considering")} />;
  return (
    <section className="grid gap-3">
      <p>{t("word.desk.privacy")}</p>
      <p>{t("word.desk.moves")}</p>
      <Form method="post" className="mt-2">
        <input type="hidden" name="intent" value="make" />
        <Button type="submit" size="lg">
          {t("word.desk.make")}
        </Button>
      </Form>
    </section>
  );
}
