import type { LoaderFunctionArgs } from "@remix-run/node";
import { resultsFile } from "~/http/questionnaire-desk.server";

/** Every answer as a file. */
export function loader({ request, params }: LoaderFunctionArgs) {
  return resultsFile(request, params, "record");
}
