import { stableId } from "~/domain/directory/imported-listing-row";
import type { FormatId } from "./formats";
import type { SourceRow } from "./source-row";

/**
 * The id of a row within its source and municipality. 事業所番号 stand for one office with several services, so they only
 * count together with the service. A row without an id gets one from name and address, the same at every import.
 */
export function recordIdOf(row: SourceRow, format: FormatId, serviceType: string | null): string {
  const office = row.read("officeNumber");
  const isOfficeFile = format === "kaigoOpenData" || format === "careService";
  if (office !== "" && (isOfficeFile || row.read("recordId") === ""))
    return serviceType ? `${office}:${serviceType}` : office;
  const id = row.read("commonId") || row.read("recordId");
  if (id !== "") return row.read("recordSubId") === "" ? id : `${id}-${row.read("recordSubId")}`;
  return stableId("row", whatItIs(row));
}

/** For a second, different row of the same id: the id, and what sets the row apart. */
export function idBeside(recordId: string, row: SourceRow): string {
  return `${recordId}~${stableId("", whatItIs(row)).slice(1, 9)}`;
}

function whatItIs(row: SourceRow): string[] {
  const fields = ["name", "address", "venue", "addressDetail", "installPlace", "consultation", "category"] as const;
  return fields.map((field) => row.read(field).normalize("NFKC").replace(/\s/g, ""));
}
