import QRCode from "qrcode";

/** The QR code of an otpauth:// address as a data: address of an SVG picture. */
export async function totpQrCode(uri: string): Promise<string> {
  const svg = await QRCode.toString(uri, { type: "svg", margin: 2, errorCorrectionLevel: "M" });
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}

/** The key of an otpauth:// address in groups of four, as people type it; null for any other address. */
export function totpKey(uri: string): string | null {
  if (!uri.startsWith("otpauth://totp/") || !URL.canParse(uri)) return null;
  const secret = new URL(uri).searchParams.get("secret");
  return secret && /^[A-Z2-7]{16,128}=*$/.test(secret)
    ? secret.replace(/=+$/, "").replace(/(.{4})(?=.)/g, "$1 ")
    : null;
}
