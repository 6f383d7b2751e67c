/** npm run search:rebuild: builds the search index anew from the database and swaps it in. */
import { rebuildSearchIndex } from "../app/domain/search/rebuild-search-index.server";
import { closeDatabase } from "../app/gateways/db.server";
import { closeSearchEngines, searchEngines } from "../app/gateways/search-index/engines.server";

const started = performance.now();
const bar = process.stdout.isTTY;

try {
  const { listings, symposia, records, passages, terms } = await rebuildSearchIndex({
    onProgress: ({ done, total: all }) => {
      const text = `${searchEngines().active().name}: ${done} / ${all ?? "?"} 件`;
      if (bar) process.stdout.write(`\r${text}   `);
      else if (done % 10_000 < 500) console.log(text);
    },
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${bar ? "\n" : ""}検索の索引を作り直しました: 登録 ${listings} 件、シンポジウム ${symposia} 件、記録 ${records} 件、話されたこと ${passages} 件、ことば ${terms} 件、${seconds} 秒`,
  );
  if (searchEngines().active().name === "embedded") {
    console.log(
      "組み込みの検索は、サイトを起動するたびに作り直されます（MEILI_HOST を設定すると Meilisearch に入ります）。",
    );
  }
} finally {
  await closeSearchEngines();
  await closeDatabase();
}
