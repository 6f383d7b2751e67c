import type { RecordPageView, RecordTerm } from "~/components/archive/record-page-view";
import type { Actor } from "~/domain/accounts/actor";
import { CITATION_STYLES, citation } from "~/domain/archive/citation";
import { mayFrame } from "~/domain/archive/embed-address";
import { findInTranscript } from "~/domain/archive/find-in-transcript";
import { findSlideTexts } from "~/domain/archive/find-slide-texts.server";
import { findTrackPassages } from "~/domain/archive/find-track-passages.server";
import { getRecord, type RecordAnswer } from "~/domain/archive/get-record.server";
import { getTranscript } from "~/domain/archive/get-transcript.server";
import { embedPath, frameHtml } from "~/domain/archive/oembed";
import { findPublishedRecord } from "~/domain/archive/published-record.server";
import { type RecordPageQuery, readRecordQuery } from "~/domain/archive/record-page-query";
import type { RecordView } from "~/domain/archive/record-view";
import type { TranscriptView } from "~/domain/archive/transcript-view";
import { findListingCards } from "~/domain/directory/find-listing-cards.server";
import { toCardView } from "~/domain/directory/listing-card-view";
import { findShownTerms } from "~/domain/glossary/find-shown-terms.server";
import { markTerms, prepareTerms, termsIn } from "~/domain/glossary/mark-terms";
import { renderMarkedMarkdown } from "~/domain/glossary/render-marked-markdown.server";
import { getVoices } from "~/domain/questionnaire/get-voices.server";
import { toVoicesDoor } from "~/domain/questionnaire/voices";
import { findRelatedListings } from "~/domain/search/find-related-listings.server";
import { getProgress } from "~/domain/training/get-progress.server";
import { publicScope } from "~/http/scope.server";
import { siteFacts } from "~/http/site-facts.server";
import type { Translate } from "~/i18n/messages";
import { tokyoDateKey } from "~/shared/dates";
import { DomainError } from "~/shared/domain-error";

type Asked = { id: string; params: URLSearchParams; actor: Actor | null; now: Date; t: Translate };
type Withdrawn = Extract<RecordAnswer, { state: "withdrawn" }>;

/** Everything the page of a record needs, or that it is not public any more. Throws DomainError("notFound"). */
export async function loadRecordPage(asked: Asked): Promise<{ page: RecordPageView } | { withdrawn: Withdrawn }> {
  const { id, params, actor, now, t } = asked;
  const answer = await getRecord({ id });
  if (!answer) throw new DomainError("notFound", { record: id });
  if (answer.state === "withdrawn") return { withdrawn: answer };
  const { view } = answer;
  const query = readRecordQuery(params);
  const { baseUrl, siteName, peertubeHosts } = siteFacts();
  const url = `${baseUrl}${view.path}`;
  const [transcript, find, slideTexts, circle, related, voices, keptProgress] = await Promise.all([
    findTranscript(id, query),
    query.find ? findSaid(id, query) : null,
    view.slides ? findTextsOfSlides(id) : [],
    findListingCards({ ids: view.listingIds, scope: publicScope() }),
    findRelatedListings({ hostCode: view.hostCode, themes: view.themes, scope: publicScope(), now }),
    getVoices({ subject: { type: "record", id, version: view.revision }, now }),
    getProgress({ actor, subjectType: "record", subjectId: id }),
  ]);
  const where = { url, siteName, today: tokyoDateKey(now) };
  const page: RecordPageView = {
    ...{ view, query, url, transcript, find, slideTexts, related, keptProgress, voices: toVoicesDoor(voices) },
    summaryHtml: await renderMarkedMarkdown(view.summaryMarkdown, {
      name: "summary",
      moreLabel: t("glossary.mark.more"),
    }),
    mayFrame: view.media.kind === "embed" && mayFrame(view.media, peertubeHosts),
    terms: await findTerms(view, transcript),
    circle: circle.map((card) => toCardView({ card }, now)),
    citations: CITATION_STYLES.map((style) => ({ style, text: citation(style, view, where) })),
    frameHtml: view.kind === "document" ? null : frameOf(view, baseUrl),
  };
  return { page };
}

/** The part a moment lies in, unless another was asked for. */
async function findTranscript(recordId: string, query: RecordPageQuery): Promise<TranscriptView | null> {
  const { language, part, t } = query;
  const found = await getTranscript({
    ...{ recordId, language },
    ...(part !== null && { part }),
    ...(t !== null && { atMs: t * 1000 }),
  });
  if (!found) return null;
  const { total: _, ...view } = found;
  return view;
}

async function findSaid(recordId: string, { language, find }: RecordPageQuery) {
  const { passages } = await findTrackPassages(recordId, language);
  return findInTranscript(passages, find);
}

async function findTextsOfSlides(id: string): Promise<string[]> {
  const record = await findPublishedRecord(id);
  return record ? findSlideTexts(record) : [];
}

/** Those an officer chose, then those that are said in what is shown. */
async function findTerms({ termIds }: RecordView, transcript: TranscriptView | null): Promise<RecordTerm[]> {
  const terms = await findShownTerms();
  const chosen = termIds.flatMap((id) => terms.find((term) => term.id === id) ?? []);
  const texts = transcript?.passages.flatMap(({ cues }) => cues.map(({ text }) => text)) ?? [];
  const said = termsIn(markTerms(texts, prepareTerms(terms)), terms);
  return [...new Set([...chosen, ...said])].map(({ id, word, reading, plain }) => ({ id, word, reading, plain }));
}

function frameOf({ id, title }: RecordView, baseUrl: string): string {
  return frameHtml({ src: `${baseUrl}${embedPath(id, null)}`, title, width: "100%", height: 480 });
}
