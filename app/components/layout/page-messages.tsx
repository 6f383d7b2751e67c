import type { LinkHTMLAttributes } from "react";
import type { Messages } from "~/i18n/messages";
import { useMessagesPath } from "~/i18n/translate-context";

const ELEMENT_ID = "page-messages";
const AFTER_WHAT_IS_SEEN = { fetchpriority: "low" } as LinkHTMLAttributes<HTMLLinkElement>;

/** Where the browser finds the words the server wrote with, fetched beside the scripts and kept for the next pages. */
export function PageMessages() {
  return (
    <link
      id={ELEMENT_ID}
      rel="preload"
      as="fetch"
      href={useMessagesPath()}
      crossOrigin="anonymous"
      {...AFTER_WHAT_IS_SEEN}
    />
  );
}

/** Fetches what PageMessages names, before the page is taken over. */
export async function readPageMessages(): Promise<{ messages: Messages; messagesPath: string }> {
  const messagesPath = document.getElementById(ELEMENT_ID)?.getAttribute("href");
  if (!messagesPath) throw new Error("The page names no messages");
  const answer = await fetch(messagesPath, { credentials: "same-origin" });
  if (!answer.ok) throw new Error(`The page's messages answered ${answer.status}`);
  return { messages: (await answer.json()) as Messages, messagesPath };
}
