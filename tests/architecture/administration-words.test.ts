import { expect, test } from "vitest";
import { jobName, mailName } from "~/components/administration/plain-names";
import { mailTemplates } from "~/domain/mail/templates";
import { translatorFor } from "~/i18n/messages-of.server";
import { handlers } from "~/jobs/handlers.server";

const t = translatorFor("ja");

test("every mail this site sends has plain words", () => {
  for (const name of Object.keys(mailTemplates)) {
    expect({ name, words: mailName(name, t) }).not.toEqual({ name, words: t("administration.mail.other") });
  }
  expect(mailName("gone.template", t)).toBe("そのほかのメール");
});

test("every job of the outbox has plain words", () => {
  for (const name of Object.keys(handlers))
    expect({ name, words: jobName(name, t) }).not.toEqual({ name, words: name });
  expect(jobName("no.such", t)).toBe("no.such");
});
