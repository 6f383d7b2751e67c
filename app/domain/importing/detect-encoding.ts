import {
  type ByteSource,
  type DetectedEncoding,
  readEncoding,
  type UnreadableText,
  UnreadableTextError,
} from "~/shared/text-encoding";
import { ImportRefusal } from "./import-report";

export { type ByteSource, type DetectedEncoding, decodeStrictly } from "~/shared/text-encoding";

const RE_SAVE = "表計算ソフトで「CSV UTF-8」を選んで保存しなおしてください。";

/**
 * What a table is written in. Throws ImportRefusal for what cannot be read to its end, and for text which carries the
 * traces of an earlier wrong decoding.
 */
export async function detectEncoding(bytes: ByteSource): Promise<DetectedEncoding> {
  const { mojibake, ...encoding } = await readEncoding(bytes).catch((error: unknown) => {
    throw error instanceof UnreadableTextError ? refusalOf(error.found) : error;
  });
  if (!mojibake) return encoding;
  const message = `文字化けしています(${mojibake.what})。もとのファイルを手に入れて、とりこみなおしてください。`;
  throw new ImportRefusal("mojibake", message, mojibake.line);
}

function refusalOf(found: UnreadableText): ImportRefusal {
  switch (found.reason) {
    case "empty":
      return new ImportRefusal("fileEmpty", "ファイルが空です。中身のあるファイルを選んでください。");
    case "unsupported":
      return new ImportRefusal("unknownEncoding", `文字コードが ${found.encoding} のファイルは読めません。${RE_SAVE}`);
    case "brokenBytes":
      return new ImportRefusal(
        "unknownEncoding",
        `${found.line}行目のあたりに、${found.encoding} として読めないバイトがあります。${RE_SAVE}`,
        found.line,
      );
    case "neither":
      return new ImportRefusal(
        "unknownEncoding",
        `文字コードがわかりません(UTF-8 としては${found.utf8Line}行目、Shift_JIS としては${found.shiftJisLine}行目に、` +
          `読めないバイトがあります)。${RE_SAVE}`,
        Math.max(found.utf8Line, found.shiftJisLine),
      );
  }
}
