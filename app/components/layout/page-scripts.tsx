import { Scripts } from "@remix-run/react";
import {
  Children,
  cloneElement,
  Fragment,
  isValidElement,
  type PropsWithChildren,
  type ReactElement,
  type ReactNode,
  type ScriptHTMLAttributes,
} from "react";

/**
 * Run by the browser when it has the whole page: once that is painted, what Remix would have preloaded is fetched and
 * its first module runs. `hold` is the script before this one, held back by its type.
 */
const AFTER_FIRST_PAINT = `(() => {
  const { previousElementSibling: hold, dataset } = document.currentScript;
  const start = () => {
    for (const href of dataset.modules.split(" ")) {
      const link = document.createElement("link");
      link.rel = "modulepreload";
      link.href = href;
      document.head.append(link);
    }
    const script = document.createElement("script");
    script.type = "module";
    script.nonce = hold.nonce;
    script.textContent = hold.textContent;
    document.head.append(script);
  };
  if (document.hidden) start();
  else requestAnimationFrame(() => setTimeout(start));
})()`;

type Part = ReactElement<PropsWithChildren<{ href?: string }>>;
type Script = ScriptHTMLAttributes<HTMLScriptElement>;

/**
 * The scripts of Remix, fetched and run after what the reader sees: a page is whole without them, and earlier they would
 * hold back its style sheet and its first picture. Scripts is called, not rendered, to reach the parts it makes.
 */
export function PageScripts({ nonce }: { nonce: string | undefined }) {
  const parts = Children.toArray(Scripts({ nonce })?.props.children).filter((part): part is Part =>
    isValidElement(part),
  );
  const modules = parts.flatMap(({ type, props }) => (type === "link" ? [props.href] : []));
  return parts
    .filter(({ type }) => type === Fragment)
    .map((scripts) => (
      <Fragment key={scripts.key}>
        {Children.map(scripts.props.children, (script) => (isModule(script) ? cloneElement(script, HELD) : script))}
        <script
          nonce={nonce}
          data-modules={modules.join(" ")}
          suppressHydrationWarning
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own text above
          dangerouslySetInnerHTML={{ __html: AFTER_FIRST_PAINT }}
        />
      </Fragment>
    ));
}

const HELD: Script = { type: "text/plain", async: undefined };

function isModule(script: ReactNode): script is ReactElement<Script> {
  return isValidElement<Script>(script) && script.props.type === "module";
}
