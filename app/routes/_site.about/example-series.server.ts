import type { ConceptSeries } from "~/domain/connection/concept-series";
import type { Locale } from "~/i18n/messages";

const LABELS = {
  ja: {
    problem: "問題が起きる",
    connect: "つなぎ",
    watch: "緩やかな見守り",
    return: "もどし",
    reconnect: "つなぎ直し",
    home: "住まい探し",
    debt: "借金の整理",
    hospital: "入院の調整",
  },
  en: {
    problem: "A problem",
    connect: "Connect",
    watch: "Watch loosely",
    return: "Take back",
    reconnect: "Connect again",
    home: "Finding a home",
    debt: "Settling debts",
    hospital: "Hospital stay",
  },
} satisfies Record<Locale, Record<string, string>>;

/** An invented life over thirty months, for the explanation. */
export function exampleSeries(locale: Locale): ConceptSeries {
  const label = LABELS[locale];
  return {
    points: [
      { atMonth: 0, connections: 3.4, motivation: 3.6, contactDensity: 0 },
      { atMonth: 2, connections: 3.3, motivation: 3.5, contactDensity: 0 },
      { atMonth: 3.6, connections: 2.1, motivation: 2.4, contactDensity: 0 },
      { atMonth: 5.5, connections: 0.9, motivation: 1.4, contactDensity: 2.8 },
      { atMonth: 7.5, connections: 0.6, motivation: 1, contactDensity: 4.6 },
      { atMonth: 9.5, connections: 1.1, motivation: 1.3, contactDensity: 4.6 },
      { atMonth: 12, connections: 2.7, motivation: 2.3, contactDensity: 3.4 },
      { atMonth: 14.5, connections: 4.5, motivation: 3.5, contactDensity: 2 },
      { atMonth: 17, connections: 5.6, motivation: 4.3, contactDensity: 1.1, roles: 1 },
      { atMonth: 18.5, connections: 5.2, motivation: 3.9, contactDensity: 1.3, roles: 1 },
      { atMonth: 20, connections: 3.4, motivation: 2.5, contactDensity: 3 },
      { atMonth: 21.5, connections: 2.6, motivation: 1.9, contactDensity: 3.9 },
      { atMonth: 23.5, connections: 3.7, motivation: 2.6, contactDensity: 2.9 },
      { atMonth: 26, connections: 5.5, motivation: 3.8, contactDensity: 1.6, roles: 1 },
      { atMonth: 28, connections: 6.5, motivation: 4.5, contactDensity: 1, roles: 2 },
      { atMonth: 30, connections: 7, motivation: 4.8, contactDensity: 0.8, roles: 2 },
    ],
    events: [
      { atMonth: 2.4, kind: "problem", label: label.problem },
      { atMonth: 10.2, kind: "connect", label: label.connect },
      { atMonth: 16.4, kind: "watch", label: label.watch },
      { atMonth: 18.9, kind: "problem", label: label.problem },
      { atMonth: 20.8, kind: "return", label: label.return },
      { atMonth: 24, kind: "reconnect", label: label.reconnect },
    ],
    supports: [
      { fromMonth: 5, toMonth: 7.4, label: label.home },
      { fromMonth: 7, toMonth: 9.2, label: label.debt },
      { fromMonth: 20, toMonth: 21.6, label: label.hospital },
    ],
  };
}
