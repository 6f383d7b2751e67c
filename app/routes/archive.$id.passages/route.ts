import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { findInTranscript } from "~/domain/archive/find-in-transcript";
import { findTrackPassages } from "~/domain/archive/find-track-passages.server";
import { getTranscript } from "~/domain/archive/get-transcript.server";
import { readRecordQuery } from "~/domain/archive/record-page-query";

/** For the page of a record with scripts: `?part=` of the transcript, or `?find=` words in it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const recordId = params.id ?? "";
  const { language, part, find } = readRecordQuery(new URL(request.url).searchParams);
  if (find) {
    const { passages } = await findTrackPassages(recordId, language);
    return json({ transcript: null, find: findInTranscript(passages, find) }, FRESH);
  }
  const transcript = await getTranscript({ recordId, language, part: part ?? 1 });
  if (!transcript) throw new Response(null, { status: 404 });
  return json({ transcript, find: null }, FRESH);
}

/** A refusal holds at once. */
const FRESH = { headers: { "Cache-Control": "private, no-store" } };
