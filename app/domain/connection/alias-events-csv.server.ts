import { stringify } from "csv-stringify/sync";
import type { Translate } from "~/i18n/messages";
import { safeCell } from "~/shared/safe-cell";
import type { ConnectionEventView, SupportSpellView } from "./connection-event";
import type { AliasView } from "./connection-view";

const COLUMNS = [
  ...(["alias", "onDay", "kind", "listing", "from", "to", "step", "reason", "answer", "level"] as const),
  ...(["wasDueOn", "untilDay", "line"] as const),
];
type Cells = Partial<Record<(typeof COLUMNS)[number], string>>;

/** What happened to aliases, a line each, alias by alias, oldest first. UTF-8 with BOM and CRLF; no cell can become a formula. */
export function aliasEventsCsv(views: readonly AliasView[], t: Translate): string {
  const rows = views.flatMap((view) => linesOf(view, t));
  const table = rows.map((cells) => COLUMNS.map((column) => safeCell(cells[column] ?? "")));
  const header = COLUMNS.map((column) => t(`connection.exportFile.columns.${column}`));
  return stringify([header, ...table], { bom: true, record_delimiter: "windows" });
}

function linesOf(view: AliasView, t: Translate): Cells[] {
  const nameOf = new Map(view.connections.map(({ id, listingName }) => [id, listingName]));
  const lines = [
    ...view.events.map((event) => ({ ...eventCells(event, t), listing: nameOf.get(event.connectionId ?? "") ?? "" })),
    ...view.supports.map((support) => supportCells(support, t)),
  ];
  // Array.prototype.sort keeps the order of one day.
  return lines
    .map((cells) => ({ ...cells, alias: view.words.alias }))
    .sort((a, b) => (a.onDay < b.onDay ? -1 : a.onDay > b.onDay ? 1 : 0));
}

function eventCells(event: ConnectionEventView, t: Translate) {
  const { onDay, kind, fromState, toState, step, reason, answer, level, wasDueOn, line } = event;
  return {
    onDay,
    kind: t(`connection.exportFile.kinds.${kind}`),
    from: fromState ? t(`connection.state.${fromState}`) : "",
    to: toState ? t(`connection.state.${toState}`) : "",
    step: step ? t(`connection.step.${step}`) : "",
    reason: reason ? t(`connection.reason.${reason}`) : "",
    answer: answer ? t(`connection.answer.${answer}`) : "",
    level: level === null ? "" : String(level),
    wasDueOn: wasDueOn ?? "",
    line,
  };
}

function supportCells({ fromDay, toDay, label }: SupportSpellView, t: Translate) {
  return { onDay: fromDay, kind: t("connection.exportFile.kinds.support"), untilDay: toDay ?? "", line: label };
}
