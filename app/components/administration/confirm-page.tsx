import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button, LinkButton } from "~/components/ui/button";
import { PageTitle } from "~/components/ui/heading";
import { useT } from "~/i18n/translate-context";

type ConfirmPageProps = { title: string; lead: string; yes: string; backTo: string; children?: ReactNode };

/** Asks once more before something that cannot be seen at a glance is done. */
export function ConfirmPage({ title, lead, yes, backTo, children }: ConfirmPageProps) {
  const t = useT();
  return (
    <div className="max-w-[42rem]">
      <PageTitle title={title} lead={lead} />
      <div className="mb-6 grid gap-4">{children}</div>
      <Form method="post" className="flex flex-wrap gap-3">
        <Button type="submit" size="lg">
          {yes}
        </Button>
        <LinkButton to={backTo} look="outline" size="lg">
          {t("administration.no")}
        </LinkButton>
      </Form>
    </div>
  );
}
