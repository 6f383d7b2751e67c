import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { getMail } from "~/domain/mail/find-mails.server";
import { requireDevelopment } from "~/http/development-only.server";
import { pageRefusal } from "~/http/error-response.server";

export async function loader({ params }: LoaderFunctionArgs) {
  requireDevelopment();
  try {
    return await getMail({ id: params.id ?? "" });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction = () => [{ title: "/dev/mail" }, { name: "robots", content: "noindex" }];

/** Text as it is; HTML in a frame that runs nothing and whose links open in this window. */
export default function DevMailViewRoute() {
  const { subject, to, text, html } = useLoaderData<typeof loader>();
  return (
    <main className="page-width py-6">
      <p>
        <Link to="/dev/mail" className="link">
          メールの一覧
        </Link>
      </p>
      <h1 className="mt-2 text-[1.5rem]">{subject ?? "（内容は消されました）"}</h1>
      <p>{to}</p>
      <div className="mt-4 grid gap-6 lg:grid-cols-2">
        <iframe
          title="HTML"
          sandbox="allow-top-navigation-by-user-activation"
          srcDoc={html.replaceAll("<a ", '<a target="_top" ')}
          className="h-[40rem] w-full border border-solid-gray-420"
        />
        <pre className="whitespace-pre-wrap break-all border border-solid-gray-420 p-4 text-[0.875rem]">
          <TextWithLinks text={text} />
        </pre>
      </div>
    </main>
  );
}

function TextWithLinks({ text }: { text: string }) {
  return text.split(/(https?:\/\/\S+)/).map((part, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the text of a mail does not change.
      <a key={at} href={part} className="link">
        {part}
      </a>
    ) : (
      part
    ),
  );
}
