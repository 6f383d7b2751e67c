/** Pages and API of a running site over one kept-alive connection, in turn with its emptiest route. */
import { Agent } from "node:http";
import { fetchOnce } from "./fetch-once";
import { percentile } from "./percentile";

export type SiteFigures = { path: string; p50: number; p95: number; bytes: number; engineMs: number | null };

/** Answers as fast as any route of this server can. */
const EMPTY_ROUTE = "/robots.txt";
const TEXTS = ["包括", "こども食堂", "図書館", "相談", "サロン"];

/** The empty route first. `engineMs` is the median the API itself says its engine took. */
export async function measureSite(site: string, requests = 200): Promise<SiteFigures[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const routes = [
    { path: EMPTY_ROUTE, url: () => EMPTY_ROUTE },
    { path: "/api/v1/search", url: (i: number) => `/api/v1/search?q=${textFor(i)}&per_page=20` },
    { path: "/map", url: (i: number) => `/map?q=${textFor(i)}` },
  ].map((route) => ({ ...route, times: [] as number[], engineTimes: [] as number[], bytes: 0 }));
  try {
    for (let i = -20; i < requests; i++) {
      for (const route of routes) {
        const { milliseconds, body } = await fetchOnce(agent, new URL(route.url(Math.abs(i)), site));
        if (i < 0) continue;
        route.times.push(milliseconds);
        route.bytes = Buffer.byteLength(body);
        const took = route.path.startsWith("/api/") ? /"tookMs":\s*([\d.]+)/.exec(body)?.[1] : undefined;
        if (took !== undefined) route.engineTimes.push(Number(took));
      }
    }
  } finally {
    agent.destroy();
  }
  return routes.map(({ path, times, engineTimes, bytes }) => ({
    path,
    p50: percentile(
      times.sort((a, b) => a - b),
      0.5,
    ),
    p95: percentile(times, 0.95),
    bytes,
    engineMs:
      engineTimes.length > 0
        ? percentile(
            engineTimes.sort((a, b) => a - b),
            0.5,
          )
        : null,
  }));
}

function textFor(i: number): string {
  return encodeURIComponent(TEXTS[i % TEXTS.length]!);
}
