import type { SeriesPoint } from "~/domain/connection/concept-series";
import type { FigureFrame } from "./frame";
import { monotoneCurve } from "./monotone";
import { bandBelow, brushAlong, type Ribbon } from "./ribbon";

export type Curves = {
  firstMonth: number;
  lastMonth: number;
  xOf: (month: number) => number;
  monthOf: (x: number) => number;
  /** y of an amount of connections; 0 is the line of nobody. */
  yOf: (connections: number) => number;
  connectionsAt: (month: number) => number;
  person: Ribbon;
  /** One band for each time in which there is contact. */
  accompaniment: Ribbon[];
  /** Highest and lowest drawn y at an x. */
  extentAt: (x: number) => { top: number; bottom: number };
};

const NO_CONTACT = 0.03;

/** The two ribbons of a series, sampled along x, with a short tail after the last point: the story goes on. */
export function drawCurves(points: SeriesPoint[], frame: FigureFrame): Curves {
  const firstMonth = points[0]!.atMonth;
  const lastMonth = points.at(-1)!.atMonth;
  const perMonth = (frame.right - frame.left) / (lastMonth - firstMonth);
  const xOf = (month: number) => frame.left + (month - firstMonth) * perMonth;
  const yOf = (connections: number) => -connections * frame.unit;
  const along = (read: (point: SeriesPoint) => number) =>
    monotoneCurve(points.map((point) => ({ x: point.atMonth, y: read(point) })));
  const connectionsAt = along((point) => point.connections);
  const motivationAt = along((point) => point.motivation);
  const contactAt = along((point) => point.contactDensity);

  const months = sampleMonths(frame, firstMonth, perMonth);
  const person = brushAlong(
    months.map((month) => ({
      x: xOf(month),
      y: yOf(connectionsAt(month)),
      width: frame.navy.base + frame.navy.perMotivation * motivationAt(month),
    })),
  );
  const contact = months.map(contactAt);
  const widths = contact.map((density) => density * frame.greenPerDensity);
  const band = bandBelow(person, frame.gap, widths);
  const accompaniment = withContact(band, contact);
  const hasContact = contact.map((density) => density > NO_CONTACT);
  return {
    firstMonth,
    lastMonth,
    xOf,
    monthOf: (x) => firstMonth + (x - frame.left) / perMonth,
    yOf,
    connectionsAt,
    person,
    accompaniment,
    extentAt: (x) => {
      const i = Math.min(Math.max(Math.round((x - frame.left) / frame.sampleStep), 0), person.length - 1);
      return { top: person[i]!.top, bottom: hasContact[i] ? band[i]!.bottom : person[i]!.bottom };
    },
  };
}

function sampleMonths(frame: FigureFrame, firstMonth: number, perMonth: number): number[] {
  const count = Math.ceil((frame.right + frame.tail - frame.left) / frame.sampleStep);
  return Array.from({ length: count + 1 }, (_, i) => firstMonth + (i * frame.sampleStep) / perMonth);
}

function withContact(band: Ribbon, contact: number[]): Ribbon[] {
  const parts: Ribbon[] = [];
  let open: Ribbon | null = null;
  band.forEach((slice, i) => {
    if (contact[i]! <= NO_CONTACT) {
      open = null;
      return;
    }
    if (!open) {
      open = [];
      parts.push(open);
    }
    open.push(slice);
  });
  return parts;
}
