/** The address of the desk's list. */
import { listSearch, readPage } from "~/shared/pages";
import { ALIAS_SORTS, type AliasQuery } from "./alias-list";
import { CONNECTION_STATES } from "./connection-state";

const LONGEST_QUERY = 100;

/** Reads the address of the list; a value that is none of ours counts as not given. */
export function readAliasQuery(params: URLSearchParams): AliasQuery {
  return {
    q: (params.get("q") ?? "").trim().slice(0, LONGEST_QUERY),
    state: CONNECTION_STATES.find((state) => state === params.get("state")) ?? null,
    isEnding: params.get("ending") === "yes",
    sort: ALIAS_SORTS.find((sort) => sort === params.get("sort")) ?? "lookIn",
    page: readPage(params),
  };
}

/** "?state=returned&page=2": what is as usual is left out. */
export function aliasSearch({ q, state, isEnding, sort, page }: AliasQuery): string {
  return listSearch({ q, state, ending: isEnding ? "yes" : null, sort: sort === "lookIn" ? null : sort }, page);
}

/** Whether nothing is asked for but the whole list. */
export function isWholeList({ q, state, isEnding }: AliasQuery): boolean {
  return q === "" && state === null && !isEnding;
}
