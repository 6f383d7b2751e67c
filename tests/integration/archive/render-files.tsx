import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from "react-router-dom/server";
import { FileList } from "~/components/archive-files/file-list";
import { UploadForm } from "~/components/archive-files/upload-form";
import type { DeskFile } from "~/domain/archive/archive-file";
import type { FileKind } from "~/domain/archive/record";
import { messagesOf } from "~/i18n/messages-of.server";
import { TranslateProvider } from "~/i18n/translate-context";

/** The list of the desk as HTML, as it comes before any script. */
export function renderFiles(version: number, files: DeskFile[]): Promise<string> {
  return render(<FileList recordId="rec_1" version={version} files={files} />);
}

/** The form that asks for a file. */
export function renderUploadForm(action: string, limits: Record<FileKind, number>): Promise<string> {
  return render(<UploadForm recordId="rec_1" action={action} limits={limits} />);
}

async function render(element: ReactElement): Promise<string> {
  const routes = [{ path: "*", element }];
  const context = await createStaticHandler(routes).query(new Request("http://localhost:3000/files"));
  if (context instanceof Response) throw new Error(`answered ${context.status}`);
  return renderToStaticMarkup(
    <TranslateProvider messages={messagesOf("ja")} messagesPath="" locale="ja">
      <StaticRouterProvider router={createStaticRouter(routes, context)} context={context} hydrate={false} />
    </TranslateProvider>,
  );
}
