const KILO = 1000;

/** 340 KB, 12 MB, 1.4 GB. */
export function bytesText(bytes: number): string {
  if (bytes < KILO * KILO) return `${Math.max(1, Math.round(bytes / KILO))} KB`;
  if (bytes < KILO ** 3) return `${Math.round(bytes / KILO ** 2)} MB`;
  return `${(bytes / KILO ** 3).toFixed(1)} GB`;
}
