import { Form, useNavigate } from "@remix-run/react";
import { useState } from "react";
import { KindShape } from "~/components/listing/kind-mark";
import { LISTING_KINDS, type ListingKind } from "~/domain/directory/listing";
import { useT } from "~/i18n/translate-context";
import { Button } from "./button";
import { ChipChoice } from "./chip";
import { classNames } from "./class-names";
import { NearField } from "./near-field";
import { SuggestInput } from "./suggest-input";

type SearchBoxProps = {
  defaultQuery?: string;
  defaultPlace?: string;
  defaultKinds?: ListingKind[];
  /** Told apart when there are two on a page. */
  id?: string;
  className?: string;
};

/** What and where: a plain GET form to /map (q, place, near, kind). Suggestions and 現在地 come with scripts. */
export function SearchBox({
  defaultQuery = "",
  defaultPlace = "",
  defaultKinds = [],
  id = "search",
  className,
}: SearchBoxProps) {
  const t = useT();
  const navigate = useNavigate();
  const [text, setText] = useState(defaultQuery);
  return (
    <Form
      role="search"
      method="get"
      action="/map"
      aria-label={t("common.searchBox.label")}
      className={classNames("flex flex-col gap-4", className)}
    >
      <div>
        <label htmlFor={`${id}-q`} className="mb-1 block font-bold leading-150">
          {t("common.searchBox.what")}
        </label>
        <SuggestInput
          id={`${id}-q`}
          name="q"
          value={text}
          types={["listing", "place", "theme"]}
          placeholder={t("common.searchBox.whatPlaceholder")}
          maxLength={100}
          onText={setText}
          onChoose={(suggestion) => navigate(suggestion.url)}
        />
      </div>
      <NearField id={`${id}-near`} defaultPlace={defaultPlace} />
      <fieldset>
        <legend className="mb-1 font-bold leading-150">{t("common.searchBox.kinds")}</legend>
        <div className="flex flex-wrap gap-2">
          {LISTING_KINDS.map((kind) => (
            <ChipChoice
              key={kind}
              name="kind"
              value={kind}
              label={t(`common.kind.${kind}`)}
              defaultChecked={defaultKinds.includes(kind)}
              icon={
                <svg aria-hidden="true" viewBox="0 0 24 24" className="size-5 shrink-0">
                  <KindShape kind={kind} color="#000060" />
                </svg>
              }
            />
          ))}
        </div>
      </fieldset>
      <Button type="submit" size="lg">
        <SearchSign />
        {t("common.searchBox.submit")}
      </Button>
    </Form>
  );
}

function SearchSign() {
  return (
    <svg aria-hidden="true" viewBox="0 0 20 20" className="size-5" fill="none" stroke="currentColor" strokeWidth="2.2">
      <circle cx="8.5" cy="8.5" r="5.5" />
      <path d="m12.8 12.8 4.7 4.7" strokeLinecap="round" />
    </svg>
  );
}
