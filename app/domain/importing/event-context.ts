/** What a row of an event list is read with. */
export type EventTown = { code: string; name: string; fullName: string };
export type EventContext = {
  /** What the desk covers; the first is the town of rows that name none. */
  towns: readonly EventTown[];
  /** `https://HOST/symposia/`: an address of this site says nothing new. */
  ownRoot: string;
  /** What the registered are told about why they are asked. */
  purpose: string;
  nowMs: number;
};
