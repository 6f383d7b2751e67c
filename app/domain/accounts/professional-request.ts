import { z } from "zod";

export const ORGANISATION_MAX = 80;
export const JOB_TITLE_MAX = 60;

const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .refine((text) => [...text].length <= max && !/[\r\n\p{Cc}]/u.test(text));

/** 所属 and 職種, asked of an officer of the municipality. Whether the code exists is the verb's question. */
export const professionalRequestSchema = z.object({
  municipalityCode: z.string().regex(/^\d{6}$/),
  organisation: line(ORGANISATION_MAX),
  jobTitle: line(JOB_TITLE_MAX),
});

export type ProfessionalRequestInput = z.infer<typeof professionalRequestSchema>;
