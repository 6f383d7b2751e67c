/** How the picture for sharing is laid out: the date in the circle, the title, the place. Pure. */
import { breakInto, emWidth } from "~/shared/break-lines";
import type { PictureBox } from "~/shared/picture-box";

export const PICTURE_SIZE = { width: 1200, height: 630 };

/** Words ready to be drawn. */
export type PictureWords = {
  title: string;
  subtitle: string;
  year: string;
  month: string;
  day: string;
  weekday: string;
  time: string;
  /** Of several days, the last: 〜11月30日（月）. */
  until: string;
  form: string;
  place: string;
  host: string;
  siteName: string;
  /** 中止, 延期; "" when it takes place as told. */
  status: string;
};

const NAVY = "#000060";
const INK = "#1a1a1c";
const GREY = "#4d4d4d";
const RING = "#927200";
const TINT = "#fff0b3";
const RED = "#ce0000";

const CIRCLE = { x: 290, y: 315, radius: 238 };
const MARKS = [-90, -45, 0, 45, 90, 135, 180, 225];
const RIGHT = { left: 590, width: 556 };

/** Largest first: what the title may be set in, and how many lines of it fit. */
const TITLE_SIZES = [
  { size: 62, lines: 3 },
  { size: 54, lines: 4 },
  { size: 46, lines: 4 },
  { size: 40, lines: 5 },
  { size: 34, lines: 6 },
  { size: 30, lines: 8 },
] as const;

type Style = Record<string, string | number>;

function box(style: Style, children?: string | PictureBox[]): PictureBox {
  return { type: "div", props: { style: { display: "flex", ...style }, ...(children !== undefined && { children }) } };
}

export function symposiumPicture(words: PictureWords): PictureBox {
  return box({ position: "relative", ...PICTURE_SIZE, backgroundColor: "#fff", color: INK }, [
    ...ring(),
    dateBox(words),
    textBox(words),
    box({ position: "absolute", left: 0, bottom: 0, width: PICTURE_SIZE.width, height: 14, backgroundColor: NAVY }),
  ]);
}

/** The circle with its marks; the last one is hollow: the part still to be taken. */
function ring(): PictureBox[] {
  const { x, y, radius } = CIRCLE;
  const ground = disc(x, y, radius, { backgroundColor: TINT, border: `4px solid ${RING}` });
  const marks = MARKS.map((degrees, i) => {
    const angle = (degrees * Math.PI) / 180;
    const hollow = { backgroundColor: "#fff", border: `7px solid ${RING}` };
    const isLast = i === MARKS.length - 1;
    return disc(x + radius * Math.cos(angle), y + radius * Math.sin(angle), 21, {
      ...(isLast ? hollow : { backgroundColor: RING }),
    });
  });
  return [ground, ...marks];
}

function disc(x: number, y: number, radius: number, style: Style): PictureBox {
  const size = { width: radius * 2, height: radius * 2, borderRadius: 999 };
  return box({ position: "absolute", left: x - radius, top: y - radius, ...size, ...style });
}

function dateBox({ year, month, day, weekday, time, until, status }: PictureWords): PictureBox {
  const { x, y, radius } = CIRCLE;
  const size = { width: radius * 2, height: radius * 2 };
  const digits = month.length + day.length > 3 ? 100 : 120;
  return box(
    {
      ...{ position: "absolute", left: x - radius, top: y - radius, ...size },
      ...{ flexDirection: "column", alignItems: "center", justifyContent: "center", color: NAVY },
    },
    [
      ...(status ? [statusBox(status)] : []),
      box({ fontSize: 25, marginBottom: 6, color: GREY }, year),
      box({ alignItems: "baseline", fontWeight: 700, letterSpacing: -2 }, [
        box({ fontSize: digits, lineHeight: 1 }, month),
        box({ fontSize: 44 }, "月"),
        box({ fontSize: digits, lineHeight: 1 }, day),
        box({ fontSize: 44 }, "日"),
      ]),
      box({ alignItems: "center", marginTop: 16 }, [
        box(
          {
            ...{ width: 60, height: 60, borderRadius: 30, backgroundColor: NAVY, color: "#fff" },
            ...{ alignItems: "center", justifyContent: "center", fontSize: 34, fontWeight: 700, marginRight: 14 },
          },
          weekday,
        ),
        box({ fontSize: 42, fontWeight: 700 }, time),
      ]),
      ...(until ? [box({ fontSize: 30, marginTop: 10, fontWeight: 700 }, until)] : []),
    ],
  );
}

function statusBox(status: string): PictureBox {
  return box(
    { backgroundColor: RED, color: "#fff", fontSize: 34, fontWeight: 700, padding: "4px 24px", marginBottom: 14 },
    status,
  );
}

function textBox(words: PictureWords): PictureBox {
  const { lines, size } = titleLines(words.title);
  const isCrowded = lines.length > 4;
  return box(
    {
      ...{ position: "absolute", left: RIGHT.left, top: 52, width: RIGHT.width, height: 536 },
      ...{ flexDirection: "column", justifyContent: "space-between" },
    },
    [
      box({ flexDirection: "column" }, [
        box({ marginBottom: 22 }, [formBox(words.form)]),
        box(
          { flexDirection: "column", fontSize: size, fontWeight: 700, lineHeight: 1.32 },
          lines.map((line) => box({ whiteSpace: "nowrap" }, line)),
        ),
        ...(isCrowded ? [] : [textLines(words.subtitle, { size: 28, most: 2, color: GREY, marginTop: 14 })]),
      ]),
      box({ flexDirection: "column" }, [
        textLines(words.place, { size: 29, most: isCrowded ? 1 : 2, color: INK, marginTop: 0 }),
        textLines(words.host, { size: 24, most: 1, color: GREY, marginTop: 6 }),
        box({ alignItems: "center", marginTop: 16 }, [
          box({ width: 24, height: 24, borderRadius: 999, backgroundColor: TINT, border: `5px solid ${RING}` }),
          box({ fontSize: 25, fontWeight: 700, marginLeft: 12, color: NAVY }, words.siteName),
        ]),
      ]),
    ],
  );
}

function formBox(form: string): PictureBox {
  const look = { border: `3px solid ${NAVY}`, borderRadius: 8, color: NAVY };
  return box({ ...look, padding: "4px 18px", fontSize: 27, fontWeight: 700 }, form);
}

function textLines(text: string, look: { size: number; most: number; color: string; marginTop: number }): PictureBox {
  const { size, most, color, marginTop } = look;
  const lines = text ? breakInto(text, RIGHT.width / size, most) : [];
  return box(
    { flexDirection: "column", fontSize: size, lineHeight: 1.4, color, marginTop: lines.length > 0 ? marginTop : 0 },
    lines.map((line) => box({ whiteSpace: "nowrap" }, line)),
  );
}

/** The largest size in which the title fits; the longest are cut at the smallest. */
export function titleLines(title: string): { lines: string[]; size: number } {
  for (const { size, lines: most } of TITLE_SIZES) {
    const lines = breakInto(title, RIGHT.width / size, most + 1);
    const fits = lines.length <= most && lines.every((line) => emWidth(line) * size <= RIGHT.width + size);
    if (fits) return { lines, size };
  }
  const { size, lines: most } = TITLE_SIZES[TITLE_SIZES.length - 1]!;
  return { lines: breakInto(title, RIGHT.width / size, most), size };
}
