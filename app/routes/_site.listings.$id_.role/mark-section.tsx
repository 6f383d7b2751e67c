import { Form } from "@remix-run/react";
import { TakenForm } from "~/components/relay/taken-form";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { Heading } from "~/components/ui/heading";
import { useT } from "~/i18n/translate-context";
import type { RoleAnswerView } from "./role-answer";
import type { RolePage } from "./role-page";

/** For who offers the role and for officers: how many take part. */
export function MarkSection({ facts, answer }: { facts: RolePage["facts"]; answer?: RoleAnswerView }) {
  const t = useT();
  const most = facts.howManyPeople;
  const wrong = answer?.taken ?? null;
  const error = !wrong
    ? null
    : most === null
      ? t("relay.role.mark.errorAny")
      : t("relay.role.mark.error", { max: most });
  return (
    <section aria-labelledby="mark-title" className="mt-10 rounded-12 bg-yellow-50 p-5">
      <Heading level={2} size={3} id="mark-title" className="mb-2">
        {t("relay.role.mark.title")}
      </Heading>
      {error && <ErrorSummary errors={[{ fieldId: "own-takenPeople", message: error }]} />}
      <Form method="post" noValidate className="grid gap-4">
        <input type="hidden" name="intent" value="mark" />
        <TakenForm
          idPrefix="own"
          most={most}
          values={wrong ?? { takenPeople: String(facts.takenPeople ?? ""), roleTaken: facts.isTaken }}
          error={error}
        />
        <p>
          <Button type="submit" look="outline">
            {t("relay.role.mark.submit")}
          </Button>
        </p>
      </Form>
    </section>
  );
}
