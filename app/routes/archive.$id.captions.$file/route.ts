import type { LoaderFunctionArgs } from "@remix-run/node";
import { getCaptionsFile } from "~/domain/archive/get-captions-file.server";
import { recordVisitor } from "~/http/record-desk.server";

/** `ja.vtt`, `ja.srt`: for the player and to keep. Of a draft for its officers alone. */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const { id: recordId = "", file = "" } = params;
  const { at } = await recordVisitor(request.headers.get("Cookie"), recordId);
  const found = await getCaptionsFile({ recordId, file, actor: at?.actor ?? null });
  if (!found) throw new Response(null, { status: 404 });
  return new Response(found.body, {
    headers: {
      "Content-Type": found.contentType,
      "Content-Disposition": `attachment; filename="${found.fileName}"`,
      // A correction, or a refusal, holds at once.
      "Cache-Control": "private, max-age=0, must-revalidate",
      Vary: "Cookie",
      "X-Robots-Tag": "noindex",
    },
  });
}
