import { createHash } from "node:crypto";

/** A second click, or the reload of a page that was just sent; later the same text may be meant once more. */
const SAME_WITHIN_MS = 10_000;
const MOST_VISITORS = 5_000;

type Post = { digest: string; answer: Promise<unknown>; endsAt: number };

/** The last thing each visitor has sent: another one in between makes the same again a new wish. */
const lastPosts = new Map<string, Post>();

/**
 * Carries an action out once when a visitor sends the very same form twice at the same address: the second one waits for the
 * first and gets its answer. What was refused (status 400 and above) is tried again. In the memory of this process.
 */
export async function once(request: Request, carryOut: (request: Request) => Promise<unknown>): Promise<unknown> {
  const body = Buffer.from(await request.clone().arrayBuffer());
  const visitor = digestOf([
    ...["Cookie", "X-Forwarded-For", "User-Agent", "Accept-Language"].map((name) => request.headers.get(name) ?? ""),
  ]);
  const digest = digestOf([request.method, request.url, body]);
  const last = lastPosts.get(visitor);
  if (last && last.digest === digest && last.endsAt > performance.now()) {
    const answer = await last.answer.catch(() => null);
    if (isDone(answer)) return copyOf(answer);
  }
  const answer = carryOut(request);
  const post: Post = { digest, answer, endsAt: Number.POSITIVE_INFINITY };
  keep(visitor, post);
  try {
    return copyOf(await answer);
  } finally {
    post.endsAt = performance.now() + SAME_WITHIN_MS;
  }
}

function keep(visitor: string, post: Post): void {
  lastPosts.delete(visitor);
  lastPosts.set(visitor, post);
  const [oldest] = lastPosts.keys();
  if (lastPosts.size > MOST_VISITORS && oldest !== undefined) lastPosts.delete(oldest);
}

function isDone(answer: unknown): boolean {
  return answer instanceof Response ? answer.status < 400 : answer !== null && answer !== undefined;
}

function copyOf(answer: unknown): unknown {
  return answer instanceof Response ? answer.clone() : answer;
}

function digestOf(parts: (string | Buffer)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("base64url");
}
