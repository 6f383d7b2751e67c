/** schema.org data of a record for search engines, with its chapters as Clips. What it says is what the page says. */
import type { JsonLd } from "../directory/listing-json-ld";
import { plainSummary } from "../symposium/symposium-json-ld";
import { embedAddress } from "./embed-address";
import { licenceOf } from "./record-licences";
import type { RecordView } from "./record-view";
import { isoDuration, secondOf } from "./timecode";

type Value = JsonLd[string];

const TYPES = { video: "VideoObject", audio: "AudioObject", document: "CreativeWork" } as const;
const DESCRIPTION_MAX = 500;

/** null for a sample: search engines must not announce what does not exist. */
export function recordJsonLd(options: { view: RecordView; baseUrl: string }): JsonLd | null {
  const { view, baseUrl } = options;
  if (view.isSample) return null;
  const url = `${baseUrl}${view.path}`;
  const licence = licenceOf(view.licence, { isPlain: true });
  return {
    ...{ "@context": "https://schema.org", "@type": TYPES[view.kind], "@id": `${url}#record` },
    ...{ name: view.title, url, inLanguage: view.language },
    ...filled({
      alternateName: view.subtitle,
      // Google wants one of every video.
      description: plainSummary(view.summaryMarkdown, DESCRIPTION_MAX) || view.subtitle || view.title,
      uploadDate: view.firstPublishedAt,
      datePublished: view.firstPublishedAt,
      dateModified: view.publishedAt,
      dateCreated: view.recordedOn,
      duration: view.kind === "document" || view.seconds === null ? null : isoDuration(view.seconds),
      thumbnailUrl: view.posterUrl && `${baseUrl}${view.posterUrl}`,
      ...playedAt(view, baseUrl),
      license: licence.url,
      publisher: { "@type": "GovernmentOrganization", name: view.hostName, url: `${baseUrl}/areas/${view.hostCode}` },
      contributor: view.speakers.filter(({ name }) => name).map(personOf),
      recordedAt: view.symposium && {
        ...{ "@type": "Event", name: view.symposium.title, url: `${baseUrl}/symposia/${view.symposium.id}` },
      },
      isPartOf: view.series && {
        ...{
          "@type": "CreativeWorkSeries",
          name: view.series.title,
          url: `${baseUrl}/archive/series/${view.series.id}`,
        },
      },
      hasPart: view.kind === "document" ? null : clipsOf(view, url),
    }),
  };
}

function playedAt({ media }: RecordView, baseUrl: string): Record<string, Value | null> {
  if (media.kind === "file") return { contentUrl: `${baseUrl}${media.url}`, encodingFormat: media.type };
  if (media.kind === "embed") return { embedUrl: embedAddress(media, { start: 0, end: null }, false) };
  return {};
}

function personOf({ name, affiliation, title }: RecordView["speakers"][number]): JsonLd {
  return {
    ...{ "@type": "Person", name },
    ...filled({ jobTitle: title, affiliation: affiliation && { "@type": "Organization", name: affiliation } }),
  };
}

/** A chapter lasts until the next; the last until the end, when it is known. */
function clipsOf({ chapters, seconds }: RecordView, url: string): JsonLd[] {
  return chapters.map(({ ms, title }, index) => {
    const next = chapters[index + 1];
    const end = next ? secondOf(next.ms) : seconds;
    return {
      ...{ "@type": "Clip", name: title, startOffset: secondOf(ms), url: `${url}?t=${secondOf(ms)}` },
      ...filled({ endOffset: end !== null && end > secondOf(ms) ? end : null }),
    };
  });
}

/** Leaves out what is null, empty or absent. */
function filled(fields: Record<string, Value | null | undefined>): JsonLd {
  return Object.fromEntries(
    Object.entries(fields).filter(
      (entry): entry is [string, Value] =>
        entry[1] !== null &&
        entry[1] !== undefined &&
        entry[1] !== "" &&
        !(Array.isArray(entry[1]) && !entry[1].length),
    ),
  );
}
