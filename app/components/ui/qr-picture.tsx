/** A QR code: dark modules of one path in a box of `size` × `size`, the quiet zone included. Readable in grey. */
export function QrPicture(props: { qr: { size: number; path: string }; label: string; className?: string }) {
  const { qr, label, className } = props;
  return (
    <svg viewBox={`0 0 ${qr.size} ${qr.size}`} className={className} role="img" aria-label={label}>
      <rect width={qr.size} height={qr.size} fill="#fff" />
      <path d={qr.path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
