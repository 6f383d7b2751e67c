import { env } from "~/gateways/env.server";

/** Answers 404 unless this is a development server: such a page does not exist for anyone else. */
export function requireDevelopment(): void {
  if (env().nodeEnv !== "development") throw new Response(null, { status: 404, statusText: "notFound" });
}
