import type { FieldProblem, FormAnswer } from "~/domain/accounts/form-answer";
import { type ProfessionalRequestInput, professionalRequestSchema } from "~/domain/accounts/professional-request";
import { type NamedMunicipality, resolveMunicipalityName } from "~/domain/accounts/resolve-municipality-name.server";

export type ProfessionalAnswer = FormAnswer & {
  /** To choose from, when a name means several. */
  choices: NamedMunicipality[];
};

/** The request as it can be made, or what is to be mended with the municipalities the name could mean. */
export function readProfessionalForm(fields: FormData): {
  input: ProfessionalRequestInput | null;
  answer: ProfessionalAnswer;
} {
  const textOf = (name: string) => String(fields.get(name) ?? "").slice(0, 500);
  const values = {
    municipality: textOf("municipality"),
    organisation: textOf("organisation"),
    jobTitle: textOf("jobTitle"),
  };
  const choices = resolveMunicipalityName({ name: values.municipality, code: textOf("municipalityCode") });
  const read = professionalRequestSchema.safeParse({ ...values, municipalityCode: choices[0]?.code ?? "" });
  const problems = municipalityProblems(values.municipality, choices);
  for (const field of ["organisation", "jobTitle"] as const) {
    if (!read.success && read.error.issues.some(({ path }) => path[0] === field))
      problems.push({ field, problem: field });
  }
  const answer = { values, problems, choices };
  return { input: read.success && problems.length === 0 ? read.data : null, answer };
}

function municipalityProblems(name: string, choices: NamedMunicipality[]): FieldProblem[] {
  if (choices.length === 1) return [];
  if (name.trim() === "") return [{ field: "municipality", problem: "municipalityEmpty" }];
  return [{ field: "municipality", problem: choices.length === 0 ? "municipalityUnknown" : "municipalityMany" }];
}
