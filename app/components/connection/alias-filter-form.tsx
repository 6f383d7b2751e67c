import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Checkbox } from "~/components/ui/checkbox";
import { SelectField } from "~/components/ui/select-field";
import { TextField } from "~/components/ui/text-field";
import { ALIAS_SORTS, type AliasQuery } from "~/domain/connection/alias-list";
import { CONNECTION_STATES } from "~/domain/connection/connection-state";
import { useT } from "~/i18n/translate-context";

/** Which aliases, in which order; a plain form to the list's own address. */
export function AliasFilterForm({ query }: { query: AliasQuery }) {
  const t = useT();
  const states = CONNECTION_STATES.map((value) => ({ value, label: t(`connection.state.${value}`) }));
  return (
    <Form
      method="get"
      action="/desk/aliases"
      className="grid gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-[1fr_13rem_17rem_auto] lg:items-end"
    >
      <TextField
        id="q"
        name="q"
        type="search"
        label={t("connection.list.search")}
        autoComplete="off"
        maxLength={100}
        defaultValue={query.q}
      />
      <SelectField
        id="state"
        name="state"
        label={t("connection.list.state")}
        defaultValue={query.state ?? ""}
        options={[{ value: "", label: t("connection.list.anyState") }, ...states]}
      />
      <SelectField
        id="sort"
        name="sort"
        label={t("connection.list.sort")}
        defaultValue={query.sort}
        options={ALIAS_SORTS.map((value) => ({ value, label: t(`connection.list.sorts.${value}`) }))}
      />
      <Button type="submit" look="outline" className="justify-self-start">
        {t("connection.list.find")}
      </Button>
      <Checkbox name="ending" value="yes" defaultChecked={query.isEnding} label={t("connection.list.ending")} />
    </Form>
  );
}
