import { type APIResponse, request } from "playwright-core";
import { cookiesOf, type SampleRole } from "../../setup/sign-in";
import { keptValues } from "./form-page";

export type Answer = { status: number; html: string; location: string | null };

/** A visitor of a site, signed in or not, who sends forms as a browser does. */
export type Visitor = {
  send(path: string, fields: Record<string, string> | URLSearchParams): Promise<Answer>;
  sendRaw(path: string, type: string | null, body: Buffer): Promise<Answer>;
  get(path: string): Promise<Answer>;
  close(): Promise<void>;
};

export async function openVisitor(baseURL: string, role: SampleRole | null): Promise<Visitor> {
  const context = await request.newContext({
    baseURL,
    extraHTTPHeaders: { Accept: "text/html", "Accept-Language": "ja", "User-Agent": `forms ${role}` },
    storageState: { cookies: role === null ? [] : await cookiesOf(role, baseURL), origins: [] },
  });
  const post = async (path: string, type: string | null, data: Buffer) => {
    const headers: Record<string, string> = type === null ? {} : { "Content-Type": type };
    return answerOf(await context.post(path, { data, headers, maxRedirects: 0 }));
  };
  return {
    send: (path, fields) =>
      post(path, "application/x-www-form-urlencoded", Buffer.from(new URLSearchParams(fields).toString())),
    sendRaw: post,
    get: async (path) => answerOf(await context.get(path, { maxRedirects: 0 })),
    close: () => context.dispose(),
  };
}

/** The same visitor, whose forms carry the hidden fields of these names as the page has them when it is sent. */
export function withHidden(visitor: Visitor, names: readonly string[]): Visitor {
  if (names.length === 0) return visitor;
  return {
    ...visitor,
    async send(path, fields) {
      const { html } = await visitor.get(path);
      const sent = new URLSearchParams(fields);
      for (const name of names) for (const value of keptValues(html, name)) sent.append(name, value);
      return visitor.send(path, sent);
    },
  };
}

async function answerOf(response: APIResponse): Promise<Answer> {
  return { status: response.status(), html: await response.text(), location: response.headers().location ?? null };
}
