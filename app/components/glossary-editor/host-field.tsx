import { SelectField } from "~/components/ui/select-field";
import { useT } from "~/i18n/translate-context";

/** Which town of the desk writes; nothing where there is only one. */
export function HostField({ hosts, chosen }: { hosts: { code: string; name: string }[]; chosen: string }) {
  const t = useT();
  if (hosts.length < 2) return null;
  return (
    <SelectField
      {...{ id: "host", name: "host", label: t("glossary.edit.host"), defaultValue: chosen || hosts[0]?.code }}
      options={hosts.map(({ code, name }) => ({ value: code, label: name }))}
    />
  );
}
