import { Readable } from "node:stream";
import { type ByteSource, decodeStrictly, detectEncoding } from "./detect-encoding";
import { detectSeparator } from "./detect-separator";
import { type EventHeader, readEventHeader } from "./event-header";
import { LARGEST_EVENT_LIST_BYTES, MOST_EVENTS } from "./event-list-report";
import { MAX_ROWS_ABOVE_HEADER, type TableRow } from "./find-header";
import { ImportRefusal } from "./import-report";
import { openInput } from "./open-input.server";
import { readTableRows } from "./read-table-rows.server";

export type EventTable = { encoding: string; header: EventHeader; rows: TableRow[] };

const TOO_LARGE = "ファイルが大きすぎます(2MB まで)。行を分けて、何回かで取り込んでください。";
const TOO_MANY = `行が多すぎます(一度に${MOST_EVENTS}行まで)。ファイルを分けて、何回かで取り込んでください。`;
const NO_HEADER =
  "「イベント名」と「開始日」の列を見つけられません。見出しの行を、自治体標準オープンデータセットの「イベント一覧」に合わせてください。";
const NO_ROWS = "見出しの下に、イベントの行がありません。";

/**
 * An event list as a table, in any encoding. Throws ImportRefusal when it is no such table, garbled, broken, larger than
 * LARGEST_EVENT_LIST_BYTES (also unpacked) or longer than MOST_EVENTS rows.
 */
export async function readEventList(file: Uint8Array): Promise<EventTable> {
  if (file.byteLength > LARGEST_EVENT_LIST_BYTES) throw new ImportRefusal("fileTooLarge", TOO_LARGE);
  if (file.byteLength === 0)
    throw new ImportRefusal("fileEmpty", "ファイルが空です。中身のあるファイルを選んでください。");
  const input = await openInput({ stream: Readable.from([Buffer.from(file)]) });
  try {
    const bytes = limited(input.bytes);
    const encoding = await detectEncoding(bytes);
    const pieces: string[] = [];
    for await (const piece of decodeStrictly(bytes, encoding.label)) pieces.push(piece);
    const table = await tableOf(pieces.join("").replace(/^\uFEFF+/, ""));
    return { encoding: encoding.name, ...table };
  } finally {
    await input.close();
  }
}

function limited(bytes: ByteSource): ByteSource {
  return async function* () {
    let total = 0;
    for await (const chunk of bytes()) {
      total += chunk.length;
      if (total > LARGEST_EVENT_LIST_BYTES) throw new ImportRefusal("fileTooLarge", TOO_LARGE);
      yield chunk;
    }
  };
}

async function tableOf(text: string): Promise<Omit<EventTable, "encoding">> {
  const rows: TableRow[] = [];
  let header: EventHeader | null = null;
  let above = 0;
  for await (const row of readTableRows(one(text), detectSeparator(text.slice(0, 65_536)))) {
    if (header) rows.push(row);
    else {
      header = readEventHeader(row.cells);
      above += 1;
    }
    if (!header && above >= MAX_ROWS_ABOVE_HEADER) break;
    if (rows.length > MOST_EVENTS) throw new ImportRefusal("fileTooLarge", TOO_MANY, row.line);
  }
  if (!header) throw new ImportRefusal("noHeader", NO_HEADER);
  if (rows.length === 0) throw new ImportRefusal("fileEmpty", NO_ROWS);
  return { header, rows };
}

async function* one(text: string): AsyncGenerator<string> {
  yield text;
}
