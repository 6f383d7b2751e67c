import { useState } from "react";
import type { MessageKey } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";
import { Button } from "./button";
import { SuggestInput } from "./suggest-input";
import { useHydrated } from "./use-hydrated";
import { type MyPosition, useMyPosition } from "./use-my-position";

const WORDS: Record<MyPosition["state"], MessageKey | null> = {
  idle: null,
  finding: "common.searchBox.hereFinding",
  found: "common.searchBox.hereDone",
  denied: "common.searchBox.hereDenied",
  failed: "common.searchBox.hereFailed",
};

/** Where to look: a place in words (`place`), or my position (`near`) with a word for it. */
export function NearField({ id, defaultPlace }: { id: string; defaultPlace: string }) {
  const t = useT();
  const isHydrated = useHydrated();
  const [place, setPlace] = useState(defaultPlace);
  const { position, ask, forget } = useMyPosition();
  const word = WORDS[position.state];
  const write = (text: string) => {
    setPlace(text);
    forget();
  };
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-bold leading-150">
        {t("common.searchBox.near")}
      </label>
      <div className="flex gap-2">
        <SuggestInput
          id={id}
          name="place"
          value={place}
          types={["place"]}
          placeholder={t("common.searchBox.nearPlaceholder")}
          maxLength={100}
          className="min-w-0 flex-1"
          onText={write}
          onChoose={(suggestion) => write(suggestion.label)}
        />
        {isHydrated ? (
          <Button
            look="outline"
            className="shrink-0"
            isDisabled={position.state === "finding"}
            onClick={() => ask(() => setPlace(t("common.searchBox.hereChosen")))}
          >
            {t("common.searchBox.here")}
          </Button>
        ) : null}
      </div>
      {position.state === "found" ? (
        <input type="hidden" name="near" value={`${position.lat},${position.lng}`} />
      ) : null}
      <p role="status" className="text-[0.9375rem] leading-160 text-solid-gray-700">
        {word ? t(word) : ""}
      </p>
    </div>
  );
}
