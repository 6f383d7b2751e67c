import { type MapQuery, parseMapQuery, type QueryProblem } from "~/domain/search/map-query";
import { resolvePlace } from "~/domain/search/resolve-place.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { badParametersResponse, problemResponse } from "./error-response.server";
import { getLocale } from "./locale.server";

/** Thrown inside `answerApi`: parameters that cannot be read. */
class WrongParameters extends Error {
  override readonly name = "WrongParameters";
  constructor(readonly problems: QueryProblem[]) {
    super(problems.map((problem) => problem.parameter).join(" "));
  }
}

/** Ends the request with 400 when there are any. */
export function refuseParameters(problems: QueryProblem[]): void {
  if (problems.length > 0) throw new WrongParameters(problems);
}

/** The query of an API address, its place found. The API refuses where pages only leave out. */
export async function readApiQuery(request: Request): Promise<MapQuery> {
  const { query, problems } = parseMapQuery(new URL(request.url).searchParams);
  refuseParameters(problems);
  if (!query.place) return query;
  const resolved = await resolvePlace(query);
  refuseParameters(resolved.problems);
  return resolved.query;
}

/** Turns what `answer` throws into an answer of the API: 400 with each wrong parameter, or the refusal's own status. */
export async function answerApi(request: Request, answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    if (!(error instanceof WrongParameters)) return problemResponse(error);
    const t = translatorFor(getLocale(request));
    return badParametersResponse(
      error.problems.map(({ parameter, value, message }) => ({ name: parameter, value, message: t(message) })),
    );
  }
}

/** The query of a page's address with its place found; what cannot be read is left out. */
export async function readPageQuery(request: Request): Promise<MapQuery> {
  const { query } = await resolvePlace(parseMapQuery(new URL(request.url).searchParams).query);
  return query;
}
