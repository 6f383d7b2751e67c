/** つなぎ方: what to do, in order, from what is known. Nothing is promised that the listing does not say. */
import type { PublicListing } from "./listing-record";

export type ConnectStep =
  | { step: "person" }
  | { step: "role" }
  | { step: "askProfessional" }
  | { step: "phone"; phone: string; extension: string | null }
  | { step: "phoneNumberMissing" }
  | { step: "application"; url: string | null }
  | { step: "web"; url: string | null }
  | { step: "email"; email: string }
  | { step: "online"; url: string | null }
  | { step: "checkHours" }
  | { step: "visit"; place: string | null };

/** Empty when nothing is known of how to connect. */
export function connectSteps(listing: PublicListing): ConnectStep[] {
  if (listing.kind === "person") return [{ step: "person" }];
  const ways = listing.connectWays.length > 0 ? listing.connectWays : guessWays(listing);
  const steps: ConnectStep[] = [];
  if (listing.kind === "role" && ways.length > 0) steps.push({ step: "role" });
  if (ways.includes("professional") && !ways.includes("phone")) steps.push({ step: "askProfessional" });
  if (ways.includes("phone")) steps.push(phoneStep(listing));
  if (ways.includes("application")) steps.push({ step: "application", url: listing.url });
  if (ways.includes("web")) steps.push(...webSteps(listing));
  if (ways.includes("visit")) {
    if (!listing.openingHours) steps.push({ step: "checkHours" });
    steps.push({ step: "visit", place: listing.address ?? listing.areaLabel });
  }
  if (listing.reach.length === 1 && listing.reach[0] === "online") steps.push({ step: "online", url: null });
  return steps;
}

/** For open data that names a number or an address and no more. */
function guessWays(listing: PublicListing): PublicListing["connectWays"] {
  if (listing.phone) return ["phone"];
  if (listing.email || listing.url) return ["web"];
  return listing.address ? ["visit"] : [];
}

function phoneStep({ phone, phoneExtension }: PublicListing): ConnectStep {
  return phone ? { step: "phone", phone, extension: phoneExtension } : { step: "phoneNumberMissing" };
}

function webSteps({ url, email }: PublicListing): ConnectStep[] {
  return !url && email ? [{ step: "email", email }] : [{ step: "web", url }];
}
