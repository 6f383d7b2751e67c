/** A series in a list: with how many of its records everyone may read. */
export type SeriesDoor = { id: string; title: string; hostName: string; count: number };
