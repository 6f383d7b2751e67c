/** Why something stands where it stands, each reason as one short sentence. */
import { type MatchReason, toneOf } from "~/domain/connection/match";
import { describeRanges } from "~/domain/directory/describe-hours";
import { formatDate, formatDistance, formatShortDate } from "~/i18n/format";
import type { Locale, MessageKey, Translate } from "~/i18n/messages";

type ReasonOf<Is extends MatchReason["is"]> = Extract<MatchReason, { is: Is }>;
type Words = { t: Translate; locale: Locale };

export function reasonText(reason: MatchReason, words: Words): string {
  const { t } = words;
  switch (reason.is) {
    case "walk": {
      const { minutes, distanceMeters: distance, isRough } = reason;
      if (isRough) return t("finding.reason.walkRough", { minutes });
      return t("finding.reason.walk", { minutes, distance: formatDistance(distance) });
    }
    case "far":
      return t("finding.reason.far", { distance: formatDistance(reason.distanceMeters) });
    case "townOnly":
      return t("finding.reason.townOnly");
    case "noPlace":
      return t(`finding.reason.${reachKey(reason)}`);
    case "open":
      return openText(reason, words);
    case "target":
      return targetText(reason, t);
    case "capacity":
      return t(CAPACITY[reason.state]);
    case "confirmed":
      return confirmedText(reason, words);
    case "likes":
    case "wants":
      return t(`finding.reason.${reason.is}`, { words: reason.words.join(t("finding.reason.between")) });
    case "tried":
      return triedText(reason, t);
  }
}

const CAPACITY: Record<ReasonOf<"capacity">["state"], MessageKey> = {
  open: "finding.reason.capacityOpen",
  ask: "finding.reason.capacityAsk",
  paused: "finding.reason.capacityPaused",
  unknown: "listing.capacity.unknown",
};

function reachKey({ reach }: ReasonOf<"noPlace">): "phone" | "online" | "phoneOnline" | "noPlace" {
  if (reach.length > 1) return "phoneOnline";
  return reach[0] ?? "noPlace";
}

function openText(reason: ReasonOf<"open">, { t, locale }: Words): string {
  if (reason.fit === "no") return t("finding.reason.closed");
  if (reason.fit === "unknown") return t("finding.reason.openUnknown");
  const date = formatShortDate(reason.date, locale);
  if (reason.ranges.length === 0) return t("finding.reason.openDay", { date });
  return t("finding.reason.openAt", { date, times: describeRanges(reason.ranges, locale) });
}

const TARGET: Record<"anyone" | "unknown" | "other", MessageKey> = {
  anyone: "finding.reason.targetAnyone",
  unknown: "finding.reason.targetUnknown",
  other: "finding.reason.targetOther",
};

function targetText(reason: ReasonOf<"target">, t: Translate): string {
  if (!("targets" in reason)) return t(TARGET[reason.fit]);
  const targets = reason.targets.map((target) => t(`listing.targetShort.${target}`)).join("・");
  return t("finding.reason.targetNamed", { targets });
}

function confirmedText({ trust, on, isOverdue }: ReasonOf<"confirmed">, { t, locale }: Words): string {
  if (trust === "unconfirmed" || on === null) return t("finding.reason.unconfirmed");
  const date = formatDate(on, locale);
  if (isOverdue) return t("finding.reason.overdue", { date });
  return t(trust === "municipality" ? "finding.reason.confirmedMunicipality" : "finding.reason.confirmedOperator", {
    date,
  });
}

function triedText({ state, fit }: ReasonOf<"tried">, t: Translate): string {
  const text =
    state === "considering"
      ? t("finding.reason.candidate")
      : state === "returned"
        ? t("finding.reason.triedBefore")
        : t("finding.reason.triedNow", { state: t(`connection.state.${state}`) });
  return fit === null ? text : t("finding.reason.withFit", { text, fit: t(`connection.fit.${fit}`) });
}

/** What the tone of a reason is called. */
export function toneText(reason: MatchReason, t: Translate): string {
  return t(`finding.tone.${toneOf(reason)}`);
}
