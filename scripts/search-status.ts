/** npm run search:status: is the index whole, and did the search server fail any write? Exit 1 when something is wrong. */
import { getSearchStatus } from "../app/domain/search/get-search-status.server";
import { closeDatabase } from "../app/gateways/db.server";
import { searchEngines } from "../app/gateways/search-index/engines.server";

try {
  const status = await getSearchStatus();
  console.log(`検索エンジン: ${status.engine}（${status.healthy ? "応答しています" : "応答がありません"}）`);
  console.log(
    `公開中の登録: ${status.published} 件 ／ 索引: ${status.engine === "embedded" ? "起動中のサイトの中" : (status.indexed ?? "不明")} ／ 反映待ち: ${status.waiting} 件`,
  );
  for (const failure of status.failures) {
    console.log(
      `失敗 ${failure.at.toISOString()} ${failure.taskType} #${failure.taskUid} ${failure.errorCode}: ${failure.message}`,
    );
  }
  if (status.failures.length > 0) console.log("npm run search:rebuild で作り直すと、失敗した書き込みも入ります。");
  process.exitCode = status.healthy && status.failures.length === 0 ? 0 : 1;
} finally {
  await searchEngines().close();
  await closeDatabase();
}
