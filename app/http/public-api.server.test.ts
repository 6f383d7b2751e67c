import { describe, expect, it } from "vitest";
import { DomainError } from "~/shared/domain-error";
import { badParametersResponse, pageRefusal, problemResponse } from "./error-response.server";
import { apiJson } from "./public-api.server";

describe("apiJson", () => {
  it("answers any site, and an unchanged question without a body", async () => {
    const first = apiJson({ total: 1 });
    expect(await first.json()).toEqual({ total: 1 });
    expect(first.headers.get("Access-Control-Allow-Origin")).toBe("*");
    const etag = first.headers.get("ETag") ?? "";

    const request = new Request("http://localhost/api", { headers: { "If-None-Match": etag } });
    const again = apiJson({ total: 1 }, { request });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect(apiJson({ total: 2 }, { request }).status).toBe(200);
  });
});

describe("refusals", () => {
  it.each([
    ["notFound", 404],
    ["notAllowed", 403],
    ["conflict", 409],
    ["limited", 429],
    ["unavailable", 503],
  ] as const)("%s is %i at every door", async (reason, status) => {
    const error = new DomainError(reason, { id: "lst_1" });
    expect(pageRefusal(error).status).toBe(status);
    const problem = problemResponse(error);
    expect(problem.headers.get("Content-Type")).toBe("application/problem+json; charset=utf-8");
    expect(await problem.json()).toMatchObject({ status, reason, id: "lst_1" });
  });

  it("lets a bug fly", () => {
    const bug = new TypeError("x is undefined");
    expect(() => problemResponse(bug)).toThrow(bug);
    expect(() => pageRefusal(bug)).toThrow(bug);
  });

  it("names every bad parameter", async () => {
    const problems = [{ name: "bbox", message: "west,south,east,north の順に書いてください" }];
    const response = badParametersResponse(problems);
    expect([response.status, await response.json()]).toEqual([
      400,
      { type: "about:blank", status: 400, title: "パラメーターが正しくありません", problems },
    ]);
  });
});
