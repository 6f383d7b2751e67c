import { createServer, type Server, request as sendRequest } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { readEnv } from "~/gateways/env.server";
import { createSite } from "~/http/create-site.server";

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string };
type Question = { method?: string; path?: string; headers?: Record<string, string>; body?: string };

let server: Server | null = null;

/** The real site, with a door in front of its pages that tells what reaches them. */
async function serve(settings: Record<string, string> = {}) {
  const env = readEnv({ NODE_ENV: "production", MAP_TILE_URL: "", ...settings });
  const noPages = () => Promise.reject(new Error("no page is asked for here"));
  const site = createSite({
    env,
    build: noPages,
    files: [["/", (request, response) => response.json({ ip: request.ip, headers: request.headers })]],
  });
  const listening = createServer(site);
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
  const { port } = listening.address() as AddressInfo;
  return { port, ask: (question: Question = {}) => ask(port, question) };
}

function ask(port: number, { method = "GET", path = "/", headers = {}, body }: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = sendRequest({ host: "127.0.0.1", port, method, path, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part) => {
        text += part;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    request.on("error", reject);
    request.end(body);
  });
}

afterEach(async () => {
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)));
  server = null;
});

describe("the address of a visitor", () => {
  it("cannot be forged by X-Forwarded-For when no proxy is trusted", async () => {
    const { ask } = await serve();
    const forged = { "X-Forwarded-For": "203.0.113.9", "X-Forwarded-Host": "evil.example", "X-Real-IP": "203.0.113.9" };
    const { ip, headers } = JSON.parse((await ask({ headers: forged })).body);
    expect([ip, headers["x-forwarded-for"]]).toEqual(["127.0.0.1", "127.0.0.1"]);
    expect([headers["x-forwarded-host"], headers["x-real-ip"]]).toEqual([undefined, undefined]);
  });

  it("is what the trusted proxy saw, not what the visitor wrote before it", async () => {
    const { ask } = await serve({ TRUST_PROXY: "1" });
    const headers = { "X-Forwarded-For": "198.51.100.1, 203.0.113.9" };
    const answer = JSON.parse((await ask({ headers })).body);
    expect([answer.ip, answer.headers["x-forwarded-for"]]).toEqual(["203.0.113.9", "203.0.113.9"]);
  });

  it("counts for the limit although the visitor forges another one each time", async () => {
    const { ask } = await serve({ API_REQUESTS_PER_MINUTE: "3" });
    const statuses: number[] = [];
    for (let i = 0; i < 5; i++) {
      const headers = { "X-Forwarded-For": `203.0.113.${i}` };
      statuses.push((await ask({ path: "/api/v1/search", headers })).status);
    }
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    expect((await ask({ path: "/map" })).status).toBe(200);
  });
});

describe("what is sent", () => {
  const post = { method: "POST", path: "/listings/1", body: "a=1" };

  it.each([
    ["https://evil.example", 403],
    ["null", 403],
    ["http://wa.example.jp.evil.example", 403],
    ["https://wa.example.jp", 200],
  ])("from a page of %s is answered %i", async (Origin, status) => {
    const { ask } = await serve({ SITE_URL: "https://wa.example.jp" });
    expect((await ask({ ...post, headers: { Origin, "Content-Length": "3" } })).status).toBe(status);
  });

  it("from the address the visitor sees is taken, also when nobody configured it", async () => {
    const { port, ask } = await serve();
    const headers = { Origin: `http://127.0.0.1:${port}`, "Content-Length": "3" };
    expect((await ask({ ...post, headers })).status).toBe(200);
  });

  it("across sites is refused when the browser names no origin, and taken from what is no browser", async () => {
    const { ask } = await serve();
    const length = { "Content-Length": "3" };
    expect((await ask({ ...post, headers: { ...length, "Sec-Fetch-Site": "cross-site" } })).status).toBe(403);
    expect((await ask({ ...post, headers: length })).status).toBe(200);
  });

  it("too often, too large, or of unknown size is refused", async () => {
    const { ask } = await serve({ POSTS_PER_MINUTE: "3" });
    const large = "a".repeat(1_000_001);
    expect((await ask({ ...post, body: large, headers: { "Content-Length": "1000001" } })).status).toBe(413);
    expect((await ask({ ...post, headers: { "Transfer-Encoding": "chunked" } })).status).toBe(411);
    expect((await ask({ ...post, headers: { "Content-Length": "3" } })).status).toBe(200);
    expect((await ask({ ...post, headers: { "Content-Length": "3" } })).status).toBe(429);
  });
});

describe("every answer", () => {
  it("has a policy with a nonce of its own, and says nothing of the software", async () => {
    const { ask } = await serve();
    const answers = await Promise.all([ask(), ask()]);
    const nonces = answers.map(
      ({ headers }) => /'nonce-([^']{20,})'/.exec(String(headers["content-security-policy"]))?.[1],
    );
    expect(nonces.every(Boolean)).toBe(true);
    expect(new Set(nonces).size).toBe(2);
    expect(answers[0]?.headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "cross-origin-opener-policy": "same-origin",
      "referrer-policy": "strict-origin-when-cross-origin",
    });
    expect(answers[0]?.headers["x-powered-by"]).toBeUndefined();
    expect(answers[0]?.headers["strict-transport-security"]).toBeUndefined();
  });

  it("carries the id of its request, a proxy's own when it is a plain one", async () => {
    const { ask } = await serve();
    const idOf = async (given: string) => (await ask({ headers: { "X-Request-Id": given } })).headers["x-request-id"];
    expect(await idOf("proxy-7f3a91c2")).toBe("proxy-7f3a91c2");
    expect(await idOf("<script>")).toMatch(/^[\w-]{36}$/);
  });

  it("is a plain 500 without details when the pages themselves fail", async () => {
    const env = readEnv({ NODE_ENV: "production" });
    const site = createSite({ env, build: () => Promise.reject(new Error("secret detail")), files: [] });
    const listening = createServer(site);
    server = listening;
    await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
    const answer = await ask((listening.address() as AddressInfo).port, {});
    expect(answer.status).toBe(500);
    expect(answer.body).toBe("サイトで問題が起きました。時間をおいてお試しください。\n");
    const unreadable = await ask((listening.address() as AddressInfo).port, { headers: { Host: "a b" } });
    expect(unreadable.status).toBe(400);
  });
});
