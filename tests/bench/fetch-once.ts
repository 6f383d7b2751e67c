import { type Agent, get } from "node:http";

/** One GET, until its last byte. Fails for every answer but 200. */
export function fetchOnce(
  agent: Agent,
  url: URL,
  headers: Record<string, string> = {},
): Promise<{ milliseconds: number; body: string }> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    get(url, { agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        if (response.statusCode !== 200) return reject(new Error(`${url.pathname} answered ${response.statusCode}`));
        resolve({ milliseconds: performance.now() - started, body: Buffer.concat(chunks).toString("utf8") });
      });
    }).on("error", reject);
  });
}
