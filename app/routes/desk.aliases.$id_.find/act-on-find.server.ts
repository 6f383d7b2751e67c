import { redirect } from "@remix-run/node";
import type { Actor } from "~/domain/accounts/actor";
import { addConnection } from "~/domain/connection/add-connection.server";
import { getAlias } from "~/domain/connection/get-alias.server";
import { noteSearchGap } from "~/domain/connection/note-search-gap.server";
import { isTargetKey } from "~/domain/directory/vocabulary";
import { matchPath, parseMatchQuery } from "~/domain/search/match-query";
import { isDomainError } from "~/shared/domain-error";

type Post = { actor: Actor; aliasId: string; params: URLSearchParams; form: FormData; now: Date };

/** Makes a candidate of what was found, or notes that nothing was; back to the same search. */
export async function actOnFind(post: Post): Promise<Response> {
  return post.form.get("intent") === "gap" ? noteGap(post) : addCandidate(post);
}

async function addCandidate(post: Post): Promise<Response> {
  const { actor, aliasId, now } = post;
  const listingId = String(post.form.get("listingId") ?? "");
  try {
    await addConnection({ actor, aliasId, listingId, now });
    return backTo(post, "added", `#match-${listingId}`);
  } catch (error) {
    if (isDomainError(error) && error.reason === "limited") return backTo(post, "limited");
    // It may have been taken out of the directory since the page was opened.
    if (isDomainError(error) && error.reason === "notFound" && "listing" in error.facts) return backTo(post, "gone");
    throw error;
  }
}

async function noteGap(post: Post): Promise<Response> {
  const { actor, aliasId, now } = post;
  const { words } = await getAlias({ actor, aliasId, now });
  const { query } = parseMatchQuery(post.params);
  const isOwnArea = query.near === null && query.place === "";
  await noteSearchGap({
    ...{ actor, aliasId, now },
    theme: query.themes[0] ?? null,
    targets: query.targets ?? words.targets.filter(isTargetKey),
    area: isOwnArea ? words.area : null,
  });
  return backTo(post, "noted");
}

function backTo({ aliasId, params }: Post, done: "added" | "noted" | "limited" | "gone", hash = ""): Response {
  const path = matchPath(aliasId, parseMatchQuery(params).query);
  return redirect(`${path}${path.includes("?") ? "&" : "?"}done=${done}${hash}`, 303);
}
