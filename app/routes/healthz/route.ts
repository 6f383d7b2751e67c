import { checkHealth } from "~/http/health.server";

/** 200 when the site can answer, 503 while it starts or when a part of it fails. */
export async function loader(): Promise<Response> {
  const health = await checkHealth();
  return Response.json(health, {
    status: health.status === "ok" ? 200 : 503,
    headers: { "Cache-Control": "no-store" },
  });
}
