import { newPartId } from "~/domain/symposium/content-of";
import { EVENT_WORDS } from "~/domain/symposium/event-list";
import { SYMPOSIUM_LIMITS as L, type Organiser, type SymposiumContent } from "~/domain/symposium/symposium-content";
import type { EventCells } from "./event-cells";
import type { EventTown } from "./event-context";

const LONGEST_PHONE = 40;
const LONGEST_EMAIL = 254;

/** 主催者, several with 、 between them; without one the town itself. */
export function readEventOrganisers(
  cells: EventCells,
  { begun, town, nowMs }: { begun: Organiser[]; town: EventTown; nowMs: number },
): Organiser[] {
  const names = cells
    .read("organiser", { lines: true })
    .split(/[、，\n]/)
    .map((name) => name.trim())
    .filter(Boolean)
    .slice(0, L.organisers);
  if (names.length === 0) return begun;
  return names.map((name) => ({
    ...{ id: newPartId("org", nowMs), role: "host", name: cells.cut("organiser", name, L.name) },
    municipalityCode: name === town.name || name === town.fullName ? town.code : null,
    ...{ url: "", logoFile: null, approvedFrom: null, approvedUntil: null },
  }));
}

/** An address that is none is noted, not lost. */
export function readEventContact(cells: EventCells): SymposiumContent["contact"] {
  const extension = cells.read("contactExtension").replace(/^内線[:：]?\s*/, "");
  const phone = cells.read("contactPhone") + (extension ? `（内線${extension}）` : "");
  const email = cells.read("contactEmail");
  const isEmail = email.length <= LONGEST_EMAIL && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email);
  if (!isEmail) cells.note("contactEmail");
  const url = cells.read("contactForm");
  if (!isWebAddress(url)) cells.note("contactForm");
  return {
    name: cells.readUpTo("contactName", L.name),
    phone: cells.cut("contactPhone", phone, LONGEST_PHONE),
    email: isEmail ? email : "",
    url: isWebAddress(url) ? url : "",
  };
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s/]/.test(text) && text.length <= L.url && URL.canParse(text);
}

/** 無料 and 0円 are free; any other word or sum is not. */
export function readEventFee(cells: EventCells): Pick<SymposiumContent, "isFree" | "feeNote"> {
  const fee = cells.read("fee").normalize("NFKC").trim();
  const detail = cells.read("feeDetail");
  const isFree = fee === "" ? null : /^(無料|なし|不要|0円?)$/.test(fee);
  const isWord = fee === "" || isFree || fee === EVENT_WORDS.paid;
  const words = [isWord ? "" : cells.read("fee"), detail].filter(Boolean).join(" ");
  if (words.length <= L.label) return { isFree, feeNote: words };
  cells.note("feeDetail", words);
  return { isFree, feeNote: "" };
}
