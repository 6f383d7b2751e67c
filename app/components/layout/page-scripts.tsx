import { Scripts } from "@remix-run/react";
import { Children, cloneElement, type HTMLAttributes, isValidElement } from "react";

/** React 18 knows the attribute only in its HTML spelling. */
const AFTER_WHAT_IS_SEEN = { fetchpriority: "low" } as HTMLAttributes<HTMLElement>;

/**
 * The scripts of Remix, fetched after what the reader sees: a page is whole without them, and at their own priority they
 * would hold back its style sheet. Scripts is called, not rendered, to reach the preloads it makes.
 */
export function PageScripts({ nonce }: { nonce: string | undefined }) {
  const scripts = Scripts({ nonce });
  return Children.map(scripts?.props.children, (part) =>
    isValidElement<HTMLAttributes<HTMLElement>>(part) && part.type === "link"
      ? cloneElement(part, AFTER_WHAT_IS_SEEN)
      : part,
  );
}
