import { municipalityByCode, searchMunicipalities } from "~/domain/municipality/find-municipalities.server";
import { fullName } from "~/domain/municipality/municipality";

export type NamedMunicipality = { code: string; name: string };

const MOST = 20;

/**
 * The municipalities a typed name can mean: one when it is said whole ("焼津市", "静岡県焼津市") or chosen by its code, several
 * to choose from, none for no such name. Prefectures are no answer.
 */
export function resolveMunicipalityName(typed: { name: string; code: string }): NamedMunicipality[] {
  const named = (code: string, name: string) => ({ code, name });
  const name = typed.name.normalize("NFKC").replace(/\s/g, "");
  const found = searchMunicipalities(name, MOST * 2).filter(({ kind }) => kind !== "prefecture");
  const chosen = found.find(({ code }) => code === typed.code) ?? null;
  if (chosen && municipalityByCode(chosen.code)) return [named(chosen.code, fullName(chosen))];
  const whole = found.filter((one) => one.name === name || fullName(one) === name);
  return (whole.length > 0 ? whole : found).slice(0, MOST).map((one) => named(one.code, fullName(one)));
}
