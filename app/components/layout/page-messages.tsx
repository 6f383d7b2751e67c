import type { Messages } from "~/i18n/messages";
import { useMessages } from "~/i18n/translate-context";

const ELEMENT_ID = "page-messages";

/**
 * The words of the page's language as data in the page: the browser can take over without asking for them first, and
 * always has the words the server wrote with.
 */
export function PageMessages() {
  const json = JSON.stringify(useMessages()).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own words, and no "<" is left in them
  return <script type="application/json" id={ELEMENT_ID} dangerouslySetInnerHTML={{ __html: json }} />;
}

/** Reads what PageMessages wrote, before the page is taken over. */
export function readPageMessages(): Messages {
  const text = document.getElementById(ELEMENT_ID)?.textContent;
  if (!text) throw new Error("The page brings no messages");
  return JSON.parse(text) as Messages;
}
