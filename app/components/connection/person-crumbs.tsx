import { Breadcrumbs } from "~/components/ui/breadcrumbs";
import { useT } from "~/i18n/translate-context";

type PersonCrumbsProps = { alias: { id: string; name: string }; here: string };

/** The way back from a page about one alias. */
export function PersonCrumbs({ alias, here }: PersonCrumbsProps) {
  const t = useT();
  return (
    <Breadcrumbs
      items={[
        { label: t("connection.title"), to: "/desk" },
        { label: t("connection.nav.all"), to: "/desk/aliases" },
        { label: alias.name, to: `/desk/aliases/${alias.id}` },
        { label: here },
      ]}
    />
  );
}
