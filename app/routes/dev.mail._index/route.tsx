import type { MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { findMails } from "~/domain/mail/find-mails.server";
import { requireDevelopment } from "~/http/development-only.server";

/** Only for those who develop the site, so its words are not in i18n: what the site would have sent. */
export async function loader() {
  requireDevelopment();
  return { mails: await findMails() };
}

export const meta: MetaFunction = () => [{ title: "/dev/mail" }, { name: "robots", content: "noindex" }];

export default function DevMailRoute() {
  const { mails } = useLoaderData<typeof loader>();
  return (
    <main className="page-width py-6">
      <h1 className="text-[1.5rem]">メール（開発中だけのページ）</h1>
      {mails.length === 0 && <p className="mt-4">まだありません。</p>}
      <ol className="mt-4 grid gap-2">
        {mails.map(({ id, to, subject, template, state, queuedAt }) => (
          <li key={id} className="border-b border-solid-gray-300 py-2">
            <Link to={`/dev/mail/${id}`} className="link font-bold">
              {subject ?? template}
            </Link>
            <p className="text-[0.9375rem] text-solid-gray-700">
              {to} ・ {template} ・ {state} ・ {queuedAt.toISOString()}
            </p>
          </li>
        ))}
      </ol>
    </main>
  );
}
