/** Minutes of the day as 9:05; past midnight it goes on from 0:00. */
export function clockText(minutes: number): string {
  const inDay = minutes % 1440;
  return `${Math.floor(inDay / 60)}:${String(inDay % 60).padStart(2, "0")}`;
}
