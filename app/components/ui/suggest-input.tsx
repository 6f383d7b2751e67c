import { type InputHTMLAttributes, type KeyboardEvent, useId, useState } from "react";
import { useT } from "~/i18n/translate-context";
import { classNames } from "./class-names";
import { CONTROL_CLASS } from "./field-frame";
import { moveActive, type Suggestion } from "./suggestions";
import { useHydrated } from "./use-hydrated";
import { useSuggestions } from "./use-suggestions";

type SuggestInputProps = Omit<InputHTMLAttributes<HTMLInputElement>, "value" | "onChange"> & {
  id: string;
  value: string;
  types: Suggestion["type"][];
  onText: (text: string) => void;
  onChoose: (suggestion: Suggestion) => void;
};

/**
 * A text box with suggestions (WAI-ARIA combobox, list autocomplete). Without scripts it is a plain text box. Nothing is
 * asked while an input method composes, and Enter then belongs to the input method.
 */
export function SuggestInput({ id, value, types, onText, onChoose, className, ...input }: SuggestInputProps) {
  const listId = useId();
  const isHydrated = useHydrated();
  const [settled, setSettled] = useState("");
  const [isComposing, setComposing] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const suggestions = useSuggestions(isOpen ? settled : "", types);
  const isShown = isOpen && suggestions.length > 0;

  const take = (text: string, composing: boolean) => {
    onText(text);
    setActive(-1);
    setOpen(true);
    if (!composing) setSettled(text);
  };
  const choose = (suggestion: Suggestion) => {
    setOpen(false);
    setActive(-1);
    onChoose(suggestion);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing || event.nativeEvent.isComposing) return;
    if (!isShown) return;
    if (event.key === "Escape") {
      // The browser would empty a search field.
      event.preventDefault();
      setOpen(false);
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setActive(moveActive(active, suggestions.length, event.key === "ArrowDown" ? 1 : -1));
    }
    const chosen = suggestions[active];
    if (event.key === "Enter" && chosen) {
      event.preventDefault();
      choose(chosen);
    }
  };
  const combobox = isHydrated
    ? ({
        role: "combobox",
        "aria-autocomplete": "list",
        "aria-expanded": isShown,
        "aria-controls": isShown ? listId : undefined,
        "aria-activedescendant": isShown && active >= 0 ? `${listId}-${active}` : undefined,
      } as const)
    : {};
  return (
    <div className={classNames("relative", className)}>
      <input
        type="search"
        {...input}
        {...combobox}
        id={id}
        value={value}
        autoComplete="off"
        enterKeyHint="search"
        className={CONTROL_CLASS}
        onChange={(event) => take(event.target.value, isComposing)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={(event) => {
          setComposing(false);
          take(event.currentTarget.value, false);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      {isShown ? <SuggestionList {...{ listId, suggestions, active, choose }} /> : null}
      <SuggestionCount count={isShown ? suggestions.length : null} />
    </div>
  );
}

type ListProps = { listId: string; suggestions: Suggestion[]; active: number; choose: (entry: Suggestion) => void };

function SuggestionList({ listId, suggestions, active, choose }: ListProps) {
  const t = useT();
  return (
    <div
      id={listId}
      role="listbox"
      aria-label={t("common.searchBox.suggestions")}
      className="absolute inset-x-0 top-full z-30 mt-1 max-h-[24rem] overflow-auto rounded-8 border border-solid-gray-420 bg-white py-1 shadow-2"
    >
      {suggestions.map((entry, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the text box, which keeps the focus
        <div
          key={`${entry.type} ${entry.url}`}
          id={`${listId}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(entry)}
          className="flex min-h-11 cursor-pointer items-center justify-between gap-3 px-3 py-1.5 leading-150 hover:bg-blue-50 aria-selected:bg-blue-100 aria-selected:shadow-[inset_4px_0_0_#0017c1]"
        >
          <span className="min-w-0">
            <span className="block truncate">{entry.label}</span>
            {entry.kana ? (
              <span className="block truncate text-[0.875rem] text-solid-gray-700">{entry.kana}</span>
            ) : null}
          </span>
          <span className="shrink-0 text-[0.875rem] text-solid-gray-700">
            {t(`common.searchBox.suggestionType.${entry.type}`)}
          </span>
        </div>
      ))}
    </div>
  );
}

function SuggestionCount({ count }: { count: number | null }) {
  const t = useT();
  return (
    <span role="status" className="sr-only">
      {count === null ? "" : t("common.searchBox.suggestionCount", { count })}
    </span>
  );
}
