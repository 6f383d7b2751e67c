import { Heading } from "~/components/ui/heading";
import { useT } from "~/i18n/translate-context";

/** The present conditions as a feed and as a podcast. */
export function FollowArchive({ atom, podcast }: { atom: string; podcast: string }) {
  const t = useT();
  const link = "link inline-flex min-h-11 items-center";
  return (
    <section aria-labelledby="follow" className="no-print mt-10 rounded-12 border border-solid-gray-300 px-5 py-4">
      <Heading level={2} size={3} id="follow">
        {t("archive.list.follow")}
      </Heading>
      <ul className="mt-1 flex flex-wrap gap-x-8">
        <li>
          <a href={atom} className={link}>
            {t("archive.list.atom")}
          </a>
        </li>
        <li>
          <a href={podcast} className={link}>
            {t("archive.list.podcast")}
          </a>
        </li>
      </ul>
    </section>
  );
}
