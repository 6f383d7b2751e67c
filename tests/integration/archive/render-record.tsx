import { renderToStaticMarkup } from "react-dom/server";
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from "react-router-dom/server";
import { RecordPageBody } from "~/components/archive/record-page-body";
import type { RecordPageView } from "~/components/archive/record-page-view";
import { messagesOf } from "~/i18n/messages-of.server";
import { TranslateProvider } from "~/i18n/translate-context";

/** The page of a record as HTML, as it comes before any script. */
export async function renderRecord(page: RecordPageView): Promise<string> {
  const routes = [{ path: "*", element: <RecordPageBody page={page} /> }];
  const context = await createStaticHandler(routes).query(new Request("http://localhost:3000/"));
  if (context instanceof Response) throw new Error(`answered ${context.status}`);
  return renderToStaticMarkup(
    <TranslateProvider messages={messagesOf("ja")} messagesPath="" locale="ja">
      <StaticRouterProvider router={createStaticRouter(routes, context)} context={context} hydrate={false} />
    </TranslateProvider>,
  );
}
