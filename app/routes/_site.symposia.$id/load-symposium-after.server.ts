import type { Material, SymposiumAfter } from "~/components/symposium/after-view";
import { findRecords } from "~/domain/archive/find-records.server";
import { getRecord } from "~/domain/archive/get-record.server";
import type { RecordView } from "~/domain/archive/record-view";
import { getPublishedResults } from "~/domain/questionnaire/get-published-results.server";
import { findHeldNumbers } from "~/domain/symposium/find-held-numbers.server";
import type { Translate } from "~/i18n/messages";

const RECORDS_SHOWN = 6;

/** What came of a symposium. Before it is over there may be records already, and nothing else. */
export async function loadSymposiumAfter(asked: {
  id: string;
  isPast: boolean;
  now: Date;
  t: Translate;
}): Promise<SymposiumAfter> {
  const { id, isPast, now, t } = asked;
  const { cards } = await findRecords({ symposiumId: id, sort: "recorded", perPage: RECORDS_SHOWN });
  const views = await Promise.all(cards.map((card) => getRecord({ id: card.id })));
  const materials = views.flatMap((found) => (found?.state === "published" ? materialsOf(found.view, t) : []));
  if (!isPast) return { records: cards, materials, answers: null, numbers: null };
  const [published, numbers] = await Promise.all([
    getPublishedResults({ subjectType: "symposium", subjectId: id, now }),
    findHeldNumbers({ id, now }),
  ]);
  return { records: cards, materials, answers: published?.versions[0]?.results.total ?? null, numbers };
}

function materialsOf({ id, slides, handouts, publications }: RecordView, t: Translate): Material[] {
  const shown = slides
    ? [{ key: `${id} slides`, title: t("voices.door.slides"), pages: slides.pageCount, url: slides.file.url }]
    : [];
  const papers = [
    ...handouts.map((paper) => ({ ...paper, pages: paper.file?.pages ?? null })),
    ...publications.map(({ id: key, title, file, url, pages }) => ({ id: key, title, file, url, pages })),
  ];
  const listed = papers.flatMap(({ id: key, title, file, url, pages }) => {
    const address = file?.url ?? url;
    return address ? [{ key: `${id} ${key}`, title, pages, url: address }] : [];
  });
  return [...shown, ...listed];
}
