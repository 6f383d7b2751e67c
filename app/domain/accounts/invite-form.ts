/** The form by which an administrator invites. */
export type InviteProblem = "emailEmpty" | "email" | "municipalityEmpty" | "municipalityUnknown" | "municipalityMany";

export type InviteAnswer = {
  values: { email: string; role: "officer" | "administrator"; municipality: string };
  problems: { field: "email" | "municipality"; problem: InviteProblem }[];
  /** Municipalities the typed name can mean, when there are several. */
  choices: { code: string; name: string }[];
};
