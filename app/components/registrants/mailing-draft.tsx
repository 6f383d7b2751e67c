import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Checkbox } from "~/components/ui/checkbox";
import { Heading } from "~/components/ui/heading";
import type { MailingProblem, MailingValues } from "~/domain/symposium/mailing-form";
import type { MailingLine } from "~/domain/symposium/registrant-view";
import { useT } from "~/i18n/translate-context";
import { MailingForm } from "./mailing-form";

type MailingDraftProps = {
  mailing: MailingLine;
  /** How many it goes to now. */
  count: number;
  preview: { subject: string; text: string };
  values: MailingValues;
  problems: MailingProblem[];
};

/** A mail as one person gets it; a draft can be mended, tried on oneself, and sent once. */
export function MailingDraft({ mailing, count, preview, values, problems }: MailingDraftProps) {
  const t = useT();
  return (
    <div className="grid max-w-[46rem] gap-8">
      <section aria-labelledby="preview">
        <Heading level={2} size={3} id="preview">
          {t("registration.mailing.preview")}
        </Heading>
        <p className="mb-2">
          {t("registration.mailing.previewLead")} {t(`registration.mailing.audiences.${mailing.audience}`)}
        </p>
        <div className="rounded-8 border border-solid-gray-420 bg-solid-gray-50 p-4">
          <p className="mb-2 font-bold">{preview.subject}</p>
          <p className="text-[0.9375rem] break-words whitespace-pre-wrap">{preview.text}</p>
        </div>
      </section>
      {!mailing.isSent && (
        <>
          <SendForms count={count} />
          <section aria-labelledby="edit">
            <Heading level={2} size={3} id="edit" className="mb-3">
              {t("registration.mailing.edit")}
            </Heading>
            <MailingForm values={values} problems={problems} />
          </section>
        </>
      )}
    </div>
  );
}

function SendForms({ count }: { count: number }) {
  const t = useT();
  return (
    <section aria-labelledby="send" className="rounded-12 border-2 border-blue-900 p-4">
      <Heading level={2} size={3} id="send">
        {t("registration.mailing.send")}
      </Heading>
      <Form method="post" className="my-3">
        <Button type="submit" name="intent" value="test" look="outline">
          {t("registration.mailing.test")}
        </Button>
      </Form>
      {count === 0 ? (
        <p className="font-bold">{t("registration.mailing.noOne")}</p>
      ) : (
        <Form method="post">
          <p className="font-bold">{t("registration.mailing.count", { count })}</p>
          <input type="hidden" name="count" value={count} />
          <Checkbox id="sure" name="sure" value="yes" label={t("registration.mailing.sendSure", { count })} />
          <Button type="submit" name="intent" value="send">
            {t("registration.mailing.send")}
          </Button>
        </Form>
      )}
    </section>
  );
}
