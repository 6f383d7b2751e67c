/** The sign of the site: six marks standing in a ring, one of them hollow (a role), round one person. */
export function CircleMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true" width="40" height="40" className={className}>
      <circle cx="20" cy="20" r="14" fill="#fff0b3" stroke="#b78f00" strokeWidth="1.5" />
      {[-90, -30, 30, 90, 150].map((degrees) => (
        <circle key={degrees} {...onRing(degrees)} r="4.2" fill="#927200" />
      ))}
      <circle {...onRing(210)} r="3.4" fill="#fff" stroke="#927200" strokeWidth="2" />
      <circle cx="20" cy="16.8" r="3.6" fill="#000060" />
      <path d="M13.4 27.5a6.6 6.6 0 0 1 13.2 0z" fill="#000060" />
    </svg>
  );
}

function onRing(degrees: number): { cx: string; cy: string } {
  const angle = (degrees * Math.PI) / 180;
  return { cx: (20 + 14 * Math.cos(angle)).toFixed(2), cy: (20 + 14 * Math.sin(angle)).toFixed(2) };
}
