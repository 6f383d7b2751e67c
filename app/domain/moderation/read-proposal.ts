import { z } from "zod";

const text = z.string().trim().min(1);
const proposal = z.object({
  name: text.optional(),
  phone: text.optional(),
  address: text.optional(),
  openingNote: text.optional(),
  status: z.literal("retired").optional(),
});

export type ProposedFields = { name?: string; phone?: string; address?: string; openingNote?: string };

/** What a visitor thinks right, as the report keeps it; empty when nothing can be read. */
export function readProposal(kept: unknown): { fields: ProposedFields; ends: boolean } {
  const read = proposal.safeParse(kept);
  if (!read.success) return { fields: {}, ends: false };
  const { status, ...fields } = read.data;
  return {
    fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value)),
    ends: status === "retired",
  };
}
