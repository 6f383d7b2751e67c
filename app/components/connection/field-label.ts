import type { MessageKey, Translate } from "~/i18n/messages";

const LABELS: Record<string, MessageKey> = {
  alias: "connection.form.alias",
  area: "connection.form.area",
  targets: "connection.form.targets",
  likes: "connection.form.likes",
  wants: "connection.form.wants",
  state: "connection.form.state",
  step: "connection.form.step",
  reason: "connection.form.reason",
  line: "connection.form.line",
  onDay: "connection.form.onDay",
  lookInOn: "connection.form.lookInOn",
  result: "connection.form.result",
  level: "connection.form.level",
  fit: "connection.form.fit",
  toListingId: "connection.form.toListing",
  label: "connection.form.label",
  fromDay: "connection.form.fromDay",
  toDay: "connection.form.toDay",
  connecting: "connection.state.connecting",
  connected: "connection.state.connected",
  watching: "connection.state.watching",
  returned: "connection.state.returned",
  reconnecting: "connection.state.reconnecting",
};

/** What a field of the desk's forms is called; "" for none of ours. */
export function fieldLabel(field: string, t: Translate): string {
  const key = LABELS[field];
  return key ? t(key) : "";
}
