import { mailTemplates } from "~/domain/mail/templates";
import { databaseConnection, db } from "~/gateways/db.server";
import { isDomainError } from "~/shared/domain-error";

/** Why a wish was refused; "done" when it was not. */
export async function reasonOf(wish: Promise<unknown>): Promise<string> {
  try {
    await wish;
    return "done";
  } catch (error) {
    if (isDomainError(error)) return error.reason;
    throw error;
  }
}

/** Mails of a template: to whom, and all they say. */
export async function mailsOf(name: keyof typeof mailTemplates): Promise<{ to: string; text: string }[]> {
  const mails = await db().mail.findMany({ where: { template: name }, orderBy: { id: "asc" } });
  const template = mailTemplates[name] as (typeof mailTemplates)["connection.keeping"];
  const context = { siteName: "人々の輪", locale: "ja" } as const;
  return mails.map(({ toAddress, values: stored }) => {
    const values = template.values.parse(stored);
    return {
      to: toAddress,
      text: [template.subject(values, context), JSON.stringify(template.body(values, context))].join("\n"),
    };
  });
}

/** All rows of all tables as one text: what a copy of the database would tell. */
export async function databaseDump(): Promise<string> {
  const { query } = databaseConnection();
  const tables = await query("SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename");
  const texts: string[] = [];
  for (const { tablename } of tables) {
    const rows = await query(`SELECT row_to_json(t)::text AS row FROM "${tablename}" t`);
    texts.push(`${tablename}`, ...rows.map(({ row }) => String(row)));
  }
  return texts.join("\n");
}
