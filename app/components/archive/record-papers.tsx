import { PageSection } from "~/components/symposium/page-section";
import { ExternalLink } from "~/components/ui/external-link";
import type { RecordFileView, RecordView } from "~/domain/archive/record-view";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import { bytesText } from "./bytes-text";

export function Handouts({ view }: { view: RecordView }) {
  const t = useT();
  if (view.handouts.length === 0) return null;
  return (
    <PageSection id="handouts" title={t("archive.page.handouts")}>
      <ul className="grid gap-2">
        {view.handouts.map(({ id, title, file, url }) => (
          <li key={id}>
            <Paper title={title || file?.name || url} file={file} url={url} />
          </li>
        ))}
      </ul>
    </PageSection>
  );
}

export function Publications({ view }: { view: RecordView }) {
  const t = useT();
  const locale = useLocale();
  if (view.publications.length === 0) return null;
  return (
    <PageSection id="publications" title={t("archive.page.publications")}>
      <ul className="grid gap-4">
        {view.publications.map(({ id, kind, title, publisher, date, pages, file, url }) => (
          <li key={id}>
            <span className="mr-2 rounded-4 border border-solid-gray-600 px-2 text-[0.875rem] font-bold">
              {t(`archive.page.publicationKind.${kind}`)}
            </span>
            <Paper title={title} file={file} url={url} />
            <span className="block text-[0.9375rem] text-solid-gray-700">
              {[
                publisher,
                date && formatDate(date, locale),
                pages !== null && t("archive.page.pages", { count: pages }),
              ]
                .filter(Boolean)
                .join("　")}
            </span>
          </li>
        ))}
      </ul>
    </PageSection>
  );
}

/** As a file of ours, at another site, or, when there is neither, as a name. */
function Paper({ title, file, url }: { title: string; file: RecordFileView | null; url: string }) {
  if (file)
    return (
      <a href={file.url} className="link">
        {title}（{bytesText(file.bytes)}）
      </a>
    );
  return url ? <ExternalLink href={url}>{title}</ExternalLink> : <span className="font-bold">{title}</span>;
}

/** 検討経過: which meeting, when, about what. */
export function Meetings({ view }: { view: RecordView }) {
  const t = useT();
  const locale = useLocale();
  if (view.meetings.length === 0 && !view.meetingsNote) return null;
  return (
    <PageSection id="meetings" title={t("archive.page.meetings")}>
      {view.meetingsNote && <p className="mb-3 max-w-[42rem] whitespace-pre-line">{view.meetingsNote}</p>}
      {view.meetings.length > 0 && (
        <div className="overflow-x-auto">
          <table className="w-full border-collapse text-left">
            <thead>
              <tr className="border-b-2 border-solid-gray-420">
                <th scope="col" className="p-2">
                  {t("archive.page.meetingGroup")}
                </th>
                <th scope="col" className="p-2">
                  {t("archive.page.meetingDate")}
                </th>
                <th scope="col" className="p-2">
                  {t("archive.page.meetingAgenda")}
                </th>
              </tr>
            </thead>
            <tbody>
              {view.meetings.map(({ id, group, number, date, agenda }) => (
                <tr key={id} className="border-b border-solid-gray-200 align-top">
                  <th scope="row" className="p-2 font-bold">
                    {t(`archive.page.meetingGroupOf.${group}`)}
                    {number !== null && ` ${t("archive.page.meetingNumber", { number })}`}
                  </th>
                  <td className="p-2">{date ? formatDate(date, locale) : t("archive.page.meetingDateUnknown")}</td>
                  <td className="p-2 whitespace-pre-line">{agenda}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </PageSection>
  );
}
