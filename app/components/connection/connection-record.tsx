import { Link } from "@remix-run/react";
import type { AliasView, ConnectionView } from "~/domain/connection/connection-view";
import type { LookInProposals } from "~/domain/connection/propose-look-in";
import type { RecordAnswer } from "~/domain/connection/record-answer";
import { firstChangeDayOf, firstDayOf } from "~/domain/connection/record-days";
import { useT } from "~/i18n/translate-context";
import { ChangeForm } from "./change-form";
import { FitForm, RoleForm } from "./fit-form";
import { LookInForm } from "./look-in-form";
import { NoteForm } from "./note-form";
import { ReconnectForm } from "./reconnect-form";
import { FoldedForm } from "./record-form";
import { useRecordForm } from "./use-record-form";

export type ConnectionRecordProps = {
  alias: AliasView;
  connection: ConnectionView;
  proposals: LookInProposals;
  today: string;
  answer: RecordAnswer | undefined;
};

/** All that can be recorded of one つながり, folded but for what is at hand. */
export function ConnectionRecord({ alias, connection, proposals, today, answer }: ConnectionRecordProps) {
  const t = useT();
  const { id: connectionId, state, lookInOn } = connection;
  const form = {
    change: useRecordForm({ intent: "change", connectionId }, answer),
    lookIn: useRecordForm({ intent: "lookIn", connectionId }, answer),
    reconnect: useRecordForm({ intent: "reconnect", connectionId }, answer),
    contact: useRecordForm({ intent: "contact", connectionId }, answer),
    problem: useRecordForm({ intent: "problem", connectionId }, answer),
    fit: useRecordForm({ intent: "fit", connectionId }, answer),
    role: useRecordForm({ intent: "role", connectionId }, answer),
  };
  const isAnswered = Object.values(form).some((one) => one.isAnswered);
  const isDue = lookInOn !== null && lookInOn <= today;
  const days = { today, firstDay: firstDayOf(alias) };
  const changeDays = { today, firstDay: firstChangeDayOf(alias, connectionId) };
  const isOpen = (name: keyof typeof form, usually = false) => form[name].isAnswered || (!isAnswered && usually);
  return (
    <div>
      {state !== "considering" && (
        <FoldedForm title={t("connection.person.record.lookIn")} isOpen={isOpen("lookIn", isDue)}>
          <LookInForm form={form.lookIn} {...{ connection, proposals, days }} />
        </FoldedForm>
      )}
      <FoldedForm title={t("connection.person.record.change")} isOpen={isOpen("change", !isDue)}>
        <ChangeForm form={form.change} days={changeDays} {...{ connection, proposals }} />
      </FoldedForm>
      {state === "returned" && (
        <FoldedForm title={t("connection.person.record.reconnect")} isOpen={isOpen("reconnect")}>
          <ReconnectForm
            form={form.reconnect}
            days={days}
            aliasId={alias.id}
            others={alias.connections}
            {...{ connection }}
          />
        </FoldedForm>
      )}
      <FoldedForm title={t("connection.person.record.contact")} isOpen={isOpen("contact")}>
        <NoteForm form={form.contact} days={days} />
      </FoldedForm>
      <FoldedForm title={t("connection.person.record.problem")} isOpen={isOpen("problem")}>
        <NoteForm form={form.problem} days={days} />
      </FoldedForm>
      <FoldedForm title={t("connection.person.record.fit")} isOpen={isOpen("fit")}>
        <FitForm form={form.fit} connection={connection} />
      </FoldedForm>
      <FoldedForm title={t("connection.person.record.role")} isOpen={isOpen("role")}>
        <RoleForm form={form.role} connection={connection} />
      </FoldedForm>
      <Ways aliasId={alias.id} connection={connection} />
    </div>
  );
}

/** Asking the place, and hearing from it. */
function Ways({ aliasId, connection }: { aliasId: string; connection: ConnectionView }) {
  const t = useT();
  const { id, listing, state } = connection;
  const at = `/desk/aliases/${aliasId}`;
  const links: [to: string, label: string][] = [
    ...(listing ? [[`${at}/ask/${id}`, t("connection.person.connections.ask")] as [string, string]] : []),
    ...(state === "considering"
      ? []
      : [[`${at}/word/${id}`, t("connection.person.connections.word")] as [string, string]]),
  ];
  if (links.length === 0) return null;
  return (
    <p className="flex flex-wrap gap-x-6 border-t border-solid-gray-200 pt-2">
      {links.map(([to, label]) => (
        <Link key={to} to={to} className="link inline-flex min-h-11 items-center">
          {label}
        </Link>
      ))}
    </p>
  );
}
