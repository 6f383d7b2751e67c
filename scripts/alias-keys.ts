/** `npm run alias-keys -- new | check | reseal`: the keys that the words of aliases are encrypted with. */
import { checkSeals } from "~/domain/connection/check-seals.server";
import { resealWords } from "~/domain/connection/reseal-words.server";
import { newAliasKeyText } from "~/gateways/alias-key.server";
import { AliasKeysError, addKeptAliasKey, aliasKeys } from "~/gateways/alias-keys.server";
import { DataFolderInUseError } from "~/gateways/data-folder-lock.server";
import { closeDatabase } from "~/gateways/db.server";
import { EnvError, env } from "~/gateways/env.server";

const USAGE = `使い方: npm run alias-keys -- new | check | reseal

  new     新しい鍵を作って先頭に置きます(これから書く記録に使います)。前の鍵でも読めます
  check   どの鍵で書いた記録がいくつあるか、読めるかを確かめます(何も変えません)
  reseal  すべての記録を先頭の鍵で暗号にし直します。途中で止めても、もう一度始めれば続きから進みます

  組み込みのデータベース(PGlite)を使っているときは、check と reseal の前にサイトを止めてください。`;

const COMMANDS: Record<string, () => boolean | Promise<boolean>> = { new: addKey, check, reseal };

function addKey(): boolean {
  if (env().aliasKeys === null) {
    const kid = addKeptAliasKey(env().dataDir);
    console.log(`新しい鍵 ${kid} を ${env().dataDir}/alias-keys の先頭に書きました。これから書く記録に使います。`);
    console.log("このファイルを、データベースとは別の場所に控えてください。なくすと記録は読めません。");
  } else {
    console.log("新しい鍵です。ALIAS_KEYS の先頭に書き、前の鍵はカンマのあとに残して、サイトを始め直してください:");
    console.log(`  ${newAliasKeyText()}`);
  }
  console.log("前の記録を新しい鍵に移すときは、そのあとで npm run alias-keys -- reseal を行ってください。");
  return true;
}

async function check(): Promise<boolean> {
  const [first] = aliasKeys();
  const counts = await checkSeals();
  console.log(
    `いま書く鍵: ${first!.kid}。読む鍵: ${aliasKeys()
      .map(({ kid }) => kid)
      .join("、")}`,
  );
  if (counts.length === 0) console.log("暗号にした記録は、まだありません。");
  for (const { kid, words, opened } of counts) {
    const name = kid === "" ? "(鍵の名前が読めないもの)" : `鍵 ${kid}`;
    console.log(`${name}: ${words} 件のうち ${opened} 件を読めます`);
  }
  const isReadable = counts.every(({ words, opened }) => words === opened);
  if (!isReadable) console.log(UNREADABLE);
  else if (counts.every(({ kid }) => kid === first!.kid)) console.log("すべて、いまの鍵で書かれています。");
  else console.log("npm run alias-keys -- reseal で、いまの鍵に移せます。");
  return isReadable;
}

const UNREADABLE =
  "読めない記録があります。記録は消えていません。その鍵の控えを、いまの鍵のあとに足してください(いまの鍵は消さないでください)。";

async function reseal(): Promise<boolean> {
  const bar = process.stdout.isTTY;
  let told = 0;
  const { resealed, kept, unopened } = await resealWords({
    onProgress: ({ done, total }) => {
      if (bar) process.stdout.write(`\r${done} / ${total} 件   `);
      else if (done - told >= 10_000) {
        console.log(`${done} / ${total} 件`);
        told = done;
      }
    },
  });
  if (bar) process.stdout.write("\n");
  console.log(`鍵 ${aliasKeys()[0]!.kid} で暗号にし直しました: ${resealed} 件。はじめからその鍵のもの: ${kept} 件。`);
  if (unopened > 0) console.log(`読めないため、そのままにしたもの: ${unopened} 件。\n${UNREADABLE}`);
  else
    console.log("前の鍵はもう使われていません。控えを確かめてから外せます(古いデータベースの控えを読むには要ります)。");
  return unopened === 0;
}

const command = COMMANDS[process.argv[2] ?? ""];
if (!command) {
  console.error(USAGE);
  process.exit(2);
}
try {
  process.exitCode = (await command()) ? 0 : 1;
} catch (error) {
  const isExpected = [DataFolderInUseError, EnvError, AliasKeysError].some((kind) => error instanceof kind);
  console.error(isExpected ? (error as Error).message : error);
  process.exitCode = 1;
} finally {
  await closeDatabase();
}
