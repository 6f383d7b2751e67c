import { Form } from "@remix-run/react";
import { Facts } from "~/components/administration/facts";
import { mailName } from "~/components/administration/plain-names";
import { Moment } from "~/components/desk/moment";
import { Button } from "~/components/ui/button";
import type { MailLogLine } from "~/domain/mail/mail-log";
import { useT } from "~/i18n/translate-context";

/** One mail of the log: that it went out, never what it says. */
export function MailLine({ line }: { line: MailLogLine }) {
  const t = useT();
  const { id, to, state, createdAt, sentAt, messageId, attempts, lastError, mayBeResent } = line;
  const template = mailName(line.template, t);
  const isProblem = state === "failed" || state === "unknown";
  return (
    <li className="flex flex-wrap items-start justify-between gap-3 border-b border-solid-gray-200 py-3">
      <div className="min-w-0 flex-1 basis-72">
        <p>
          <span className="font-bold">{template}</span>{" "}
          <span className={isProblem ? "font-bold text-red-900" : "text-solid-gray-700"}>
            （{t(`administration.mail.states.${state}`)}）
          </span>
        </p>
        <Facts
          rows={[
            [t("administration.mail.to"), to || t("administration.mail.erased")],
            [t("administration.mail.created"), <Moment key="created" iso={createdAt} />],
            [t("administration.mail.sentAt"), state === "sent" && sentAt ? <Moment key="sent" iso={sentAt} /> : null],
            [t("administration.mail.messageId"), messageId && <code className="break-all">{messageId}</code>],
            [t("administration.mail.tries"), attempts > 0 ? String(attempts) : null],
            [t("administration.mail.error"), lastError && <code>{lastError}</code>],
          ]}
        />
      </div>
      {mayBeResent ? (
        <Form method="post" action="/admin/mail">
          <input type="hidden" name="id" value={id} />
          <Button type="submit" look="outline" aria-label={t("administration.mail.resendOf", { template, to })}>
            {t("administration.mail.resend")}
          </Button>
        </Form>
      ) : null}
    </li>
  );
}
