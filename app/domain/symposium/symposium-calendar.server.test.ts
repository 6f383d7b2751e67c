import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { translatorFor } from "~/i18n/messages-of.server";
import { aSymposiumView, aSymposiumViewOf } from "../../../tests/factories/symposium-view";
import { type CalendarEntry, symposiumCalendar } from "./symposium-calendar.server";
import type { SymposiumView } from "./symposium-view";

function fileOf(view: SymposiumView, what: CalendarEntry = "event"): string {
  return symposiumCalendar({
    entries: [{ view, what }],
    name: view.title,
    baseUrl: "https://wa.example.jp:8443",
    mailFrom: "no-reply@wa.example.jp",
    t: translatorFor("ja"),
  });
}

/** Read by another parser than wrote it. */
function eventOf(view: SymposiumView, what: CalendarEntry = "event"): ICAL.Event {
  const events = new ICAL.Component(ICAL.parse(fileOf(view, what))).getAllSubcomponents("vevent");
  expect(events).toHaveLength(1);
  return new ICAL.Event(events[0]!);
}

describe("a symposium in a calendar", () => {
  it("is read back by another program as it was written", () => {
    const title = "支援、役割; 「輪」\\を考える";
    const event = eventOf(aSymposiumView({ title, sequence: 3 }));
    expect(event.uid).toBe("symposium-sym_test@wa.example.jp");
    expect(event.summary).toBe(title);
    expect(event.sequence).toBe(3);
    expect(event.startDate.toJSDate().toISOString()).toBe("2027-01-14T05:00:00.000Z");
    expect(event.endDate.toJSDate().toISOString()).toBe("2027-01-14T07:30:00.000Z");
    expect(event.startDate.zone.tzid).toBe("UTC");
    expect(event.location).toBe("見本市民会館、焼津市本町1丁目／オンライン");
    expect(event.component.getFirstPropertyValue("status")).toBe("CONFIRMED");
    expect(event.component.getFirstPropertyValue("url")).toBe("https://wa.example.jp:8443/symposia/sym_test");
    expect(event.description).toContain("https://wa.example.jp:8443/symposia/sym_test");
  });

  it("keeps its name when cancelled or postponed, and says so", () => {
    for (const [status, word, sign] of [
      ["cancelled", "CANCELLED", "【中止】"],
      ["postponed", "TENTATIVE", "【延期】"],
    ] as const) {
      const event = eventOf(aSymposiumView({ status, sequence: 4, statusNote: "大雨のため" }));
      expect(event.uid).toBe("symposium-sym_test@wa.example.jp");
      expect(event.component.getFirstPropertyValue("status")).toBe(word);
      expect(event.summary).toBe(`${sign}見本のシンポジウム`);
      expect(event.description).toContain("大雨のため");
    }
  });

  it("has its deadline as an entry of its own, which every revision replaces", () => {
    const first = eventOf(aSymposiumView({ sequence: 2, revision: 5 }), "deadline");
    expect(first.uid).toBe("symposium-sym_test-deadline@wa.example.jp");
    expect(first.startDate.toJSDate().toISOString()).toBe("2027-01-10T08:00:00.000Z");
    expect(first.summary).toBe("申込締切：見本のシンポジウム");
    expect(first.sequence).toBe(7);
    const { registration } = aSymposiumView();
    const without = fileOf(aSymposiumView({ registration: { ...registration, closesAt: null } }), "deadline");
    expect(without).not.toContain("BEGIN:VEVENT");
  });

  it("names the host with the published address, else with the site's own", () => {
    const organizer = (view: SymposiumView) => eventOf(view).component.getFirstProperty("organizer")!;
    expect(organizer(aSymposiumView()).getFirstValue()).toBe("mailto:symposium@example.jp");
    expect(organizer(aSymposiumView()).getParameter("cn")).toBe("焼津市（見本）");
    const view = aSymposiumViewOf({ content: { contact: { name: "", phone: "", email: "", url: "" } } });
    expect(organizer(view).getFirstValue()).toBe("mailto:no-reply@wa.example.jp");
  });

  it("folds Japanese at 75 octets without splitting a letter", () => {
    const title = `${"重層的支援体制整備事業".repeat(8)}😀𠮷野`;
    const file = fileOf(aSymposiumView({ title }));
    for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(file).not.toContain("\uFFFD");
    expect(eventOf(aSymposiumView({ title })).summary).toBe(title);
  });
});
