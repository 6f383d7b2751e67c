/** Pages of captions as HTML, as they come before any script. */
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from "react-router-dom/server";
import type { CuesAnswer } from "~/components/archive-captions/answer";
import { CuesPageBody } from "~/components/archive-captions/cues-page-body";
import { TranscriptPaper } from "~/components/archive-captions/transcript-paper";
import type { DeskCues } from "~/domain/archive/desk-cues";
import type { TranscriptDocument } from "~/domain/archive/transcript-document";
import { messagesOf } from "~/i18n/messages-of.server";
import { TranslateProvider } from "~/i18n/translate-context";

export function renderCues(shown: { view: DeskCues; answer: CuesAnswer | null }): Promise<string> {
  const props = { root: "/desk/archive", language: "ja", name: "日本語", search: "", startMs: null, done: null };
  return htmlOf(<CuesPageBody {...props} {...shown} />);
}

export function renderTranscript(document: TranscriptDocument): Promise<string> {
  return htmlOf(<TranscriptPaper document={document} facts={[]} />);
}

async function htmlOf(element: ReactElement): Promise<string> {
  const routes = [{ path: "*", element }];
  const context = await createStaticHandler(routes).query(new Request("http://localhost:3000/"));
  if (context instanceof Response) throw new Error(`answered ${context.status}`);
  return renderToStaticMarkup(
    <TranslateProvider messages={messagesOf("ja")} messagesPath="" locale="ja">
      <StaticRouterProvider router={createStaticRouter(routes, context)} context={context} hydrate={false} />
    </TranslateProvider>,
  );
}
