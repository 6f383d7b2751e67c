import type { ConnectionEventView } from "~/domain/connection/connection-event";
import type { ConnectionView } from "~/domain/connection/connection-view";
import type { Translate } from "~/i18n/messages";

/** What happened, in one short sentence without its line. */
export function eventText(event: ConnectionEventView, connections: ConnectionView[], t: Translate): string {
  const { kind, connectionId, fromState, toState, step, answer, level } = event;
  const listing =
    connections.find(({ id }) => id === connectionId)?.listingName ?? t("connection.person.history.ended");
  const stateOf = (state: typeof toState) => (state ? t(`connection.state.${state}`) : "");
  switch (kind) {
    case "added":
      return t("connection.person.history.added", { listing });
    case "changed":
      if (step && fromState === toState) {
        return t("connection.person.history.changedStep", {
          listing,
          to: stateOf(toState),
          step: t(`connection.step.${step}`),
        });
      }
      return t("connection.person.history.changed", { listing, from: stateOf(fromState), to: stateOf(toState) });
    case "contact":
      return connectionId
        ? t("connection.person.history.contactOf", { listing })
        : t("connection.person.history.contact");
    case "lookIn":
      return t("connection.person.history.lookIn", { listing });
    case "word":
      return t("connection.person.history.word", {
        listing,
        answer: answer ? t(`connection.answer.${answer}`) : "",
      });
    case "motivation":
      return t("connection.person.history.motivation", {
        level: level ? t(`connection.motivation.level${level}`) : "",
      });
    case "problem":
      return connectionId
        ? t("connection.person.history.problemOf", { listing })
        : t("connection.person.history.problem");
  }
}
