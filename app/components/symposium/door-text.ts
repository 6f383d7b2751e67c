import type { SymposiumView } from "~/domain/symposium/symposium-view";
import { clockOf, dateOf } from "~/domain/symposium/when-text";
import { formatDate } from "~/i18n/format";
import type { Locale, Translate } from "~/i18n/messages";
import type { DoorPlaceView, DoorView } from "./symposium-page-view";

export type DoorText = { title: string; text: string | null; action: { label: string; to: string } | null };

/** What the register box says, and where it leads when one can register. */
export function doorText(page: { view: SymposiumView; door: DoorView }, t: Translate, locale: Locale): DoorText {
  const { view, door } = page;
  const say = (title: string, text: string | null = null): DoorText => ({ title, text, action: null });
  if (door.state === "cancelled") return say(t("symposium.register.cancelled"));
  if (view.status === "postponed") return say(t("symposium.register.postponed"));
  if (door.state === "past") return say(t("symposium.register.past"));
  if (door.state === "closed") return say(t("symposium.register.closed"), t("symposium.register.withPhone"));
  if (door.state === "notNeeded") {
    const text = t(`symposium.register.${view.form === "online" ? "notNeededOnline" : "notNeededText"}`);
    return say(t("symposium.register.notNeeded"), text);
  }
  if (door.state === "notYet") {
    const { opensAt } = view.registration;
    const text = opensAt
      ? t("symposium.register.notYetText", { date: formatDate(dateOf(opensAt), locale), time: clockOf(opensAt) })
      : null;
    return say(t("symposium.register.notYet"), text);
  }
  const label = t(`symposium.register.${isFull(door) ? "goWait" : "go"}`);
  return { title: t("symposium.register.open"), text: null, action: { label, to: `${view.path}/register` } };
}

/** No place of any kind is free. */
export function isFull({ online, venue }: DoorView): boolean {
  const places = [online, venue].filter((place) => place !== null);
  return places.length > 0 && places.every(({ left }) => left === 0);
}

/** 「あと12人」「満席・空きを待っている人 3人」「人数の制限なし」 */
export function seatsText({ left, waiting }: DoorPlaceView, t: Translate): string {
  if (left === null) return t("symposium.register.noLimit");
  if (left > 0) return t("symposium.register.seats", { count: left });
  const full = t("symposium.register.full");
  return waiting > 0 ? `${full}・${t("symposium.register.waiting", { count: waiting })}` : full;
}
