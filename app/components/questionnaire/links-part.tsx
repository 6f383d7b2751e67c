import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Heading } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { TextField } from "~/components/ui/text-field";
import type { SubjectType } from "~/domain/questionnaire/questionnaire";
import type { DeskQuestionnaire } from "~/domain/questionnaire/questionnaire-view";
import type { LinkWithQr } from "~/domain/symposium/questionnaire-answer";
import { useT } from "~/i18n/translate-context";

type LinksPartProps = {
  questionnaire: DeskQuestionnaire;
  /** Of the page on which everyone can answer; null while there is none. */
  open: LinkWithQr | null;
  subject: { type: SubjectType; isPublished: boolean };
  countError: string | null;
};

/** The ways in: the page for everyone, and personal links to hand out. */
export function LinksPart({ questionnaire, open, subject, countError }: LinksPartProps) {
  const t = useT();
  const { links, state } = questionnaire;
  return (
    <section aria-labelledby="links" className="grid gap-4">
      <Heading level={2} size={3} id="links">
        {t("questionnaire.links.title")}
      </Heading>
      {open ? (
        <div>
          <p className="font-bold">{t("questionnaire.links.toAll")}</p>
          {subject.isPublished && state !== "draft" ? null : (
            <p>{t(`questionnaire.links.unpublished.${subject.type}`)}</p>
          )}
          <LinkCard link={open} />
        </div>
      ) : (
        <p>{t("questionnaire.links.toAllNone")}</p>
      )}
      <p>{t("questionnaire.links.made", links)}</p>
      {state === "draft" ? null : (
        <Form method="post" noValidate className="grid gap-3">
          <TextField
            id="count"
            name="count"
            inputMode="numeric"
            className="max-w-80"
            label={t("questionnaire.links.count")}
            hint={t("questionnaire.links.handoutHint")}
            error={countError}
          />
          <p>
            <Button type="submit" look="outline" name="intent" value="links">
              {t("questionnaire.links.make")}
            </Button>
          </p>
        </Form>
      )}
    </section>
  );
}

/** Links shown this once, each with its code, to be printed and cut apart. */
export function HandoutLinks({ links }: { links: LinkWithQr[] }) {
  const t = useT();
  return (
    <section aria-labelledby="handout" className="mb-8">
      <Heading level={2} size={3} id="handout" className="mb-3">
        {t("questionnaire.links.print")}
      </Heading>
      <Notice
        kind="success"
        isLive
        className="no-print mb-4"
        title={t("questionnaire.links.once", { count: links.length })}
      >
        <p>{t("questionnaire.links.onceText")}</p>
      </Notice>
      <ol className="grid gap-4 sm:grid-cols-2">
        {links.map((link, index) => (
          <li key={link.url} className="break-inside-avoid border border-dashed border-solid-gray-600 p-3">
            <p>{t("questionnaire.links.number", { number: index + 1 })}</p>
            <LinkCard link={link} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function LinkCard({ link: { url, qr } }: { link: LinkWithQr }) {
  const t = useT();
  return (
    <div className="flex flex-wrap items-center gap-4">
      <svg
        role="img"
        aria-label={t("questionnaire.links.qr", { url })}
        viewBox={`0 0 ${qr.size} ${qr.size}`}
        className="size-32 shrink-0 bg-white"
      >
        <path d={qr.path} fill="#000" />
      </svg>
      <p className="min-w-0 flex-1 break-all select-all">{url}</p>
    </div>
  );
}
