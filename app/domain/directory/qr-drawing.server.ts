import QRCode from "qrcode";

/** A QR code as one SVG path: dark modules as unit squares in a box of `size` × `size`, the quiet zone of 4 included. */
export type QrDrawing = { size: number; path: string };

const QUIET_ZONE = 4;

/** Error correction M: readable from a copied sheet. Throws when the text is longer than a code can hold. */
export function qrDrawing(text: string): QrDrawing {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: "M" });
  let path = "";
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (!modules.get(row, column)) continue;
      let end = column + 1;
      while (end < modules.size && modules.get(row, end)) end++;
      path += `M${column + QUIET_ZONE} ${row + QUIET_ZONE}h${end - column}v1h-${end - column}z`;
      column = end;
    }
  }
  return { size: modules.size + 2 * QUIET_ZONE, path };
}
