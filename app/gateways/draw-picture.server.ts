import satori from "satori";
import sharp from "sharp";
import type { PictureBox } from "~/shared/picture-box";
import { type FontWeight, fontFamily, fontsFor } from "./picture-fonts.server";

/** The picture as SVG; every letter is a path in it, so that it looks the same on a machine without fonts. */
export async function drawSvg(box: PictureBox, size: { width: number; height: number }): Promise<string> {
  const fonts = [...fontsFor(textIn(box, 400), 400), ...fontsFor(textIn(box, 700), 700)];
  const rooted: PictureBox = {
    type: "div",
    props: { style: { display: "flex", ...size, fontFamily: fontFamily(fonts) }, children: [box] },
  };
  return satori(rooted as unknown as Parameters<typeof satori>[0], { ...size, fonts });
}

export async function drawPng(box: PictureBox, size: { width: number; height: number }): Promise<Buffer> {
  const svg = await drawSvg(box, size);
  return sharp(Buffer.from(svg)).png({ palette: true, quality: 95, effort: 4 }).toBuffer();
}

/** Shapes given as SVG of the same size, with the letters of a picture over them; `scale` pixels for each unit. */
export async function drawLetteredPng(options: {
  shapes: string;
  letters: PictureBox;
  size: { width: number; height: number };
  scale: number;
}): Promise<Buffer> {
  const { shapes, letters, size, scale } = options;
  const density = 72 * scale;
  const over = await sharp(Buffer.from(await drawSvg(letters, size)), { density })
    .png()
    .toBuffer();
  return sharp(Buffer.from(shapes), { density })
    .composite([{ input: over, left: 0, top: 0 }])
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** The characters set in a weight, which a box has from the one around it until it says another. */
function textIn({ props }: PictureBox, weight: FontWeight, around: FontWeight = 400): string {
  const own = props.style.fontWeight === 700 ? 700 : props.style.fontWeight === 400 ? 400 : around;
  const { children = "" } = props;
  if (typeof children === "string") return own === weight ? children : "";
  return children.map((child) => textIn(child, weight, own)).join("");
}
