import { ExternalLink } from "~/components/ui/external-link";
import type { Licence } from "./licences";

export function LicenceLink({ licence }: { licence: Licence }) {
  return licence.url ? <ExternalLink href={licence.url}>{licence.name}</ExternalLink> : <>{licence.name}</>;
}
