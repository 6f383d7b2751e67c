import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, open, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type { ByteSource } from "./detect-encoding";
import { ImportRefusal } from "./import-report";
import { refuseOtherKinds } from "./other-file-kinds";

/** 2 GB unpacked: more is a mistake or an attack. */
const MAX_UNPACKED_BYTES = 2 * 1024 ** 3;

export type OpenInput = { bytes: ByteSource; sizeBytes: number; readBytes: () => number; close: () => Promise<void> };

/**
 * Opens a file (or spools a stream into a temporary one, since it is read more than once) and unpacks .gz while reading.
 * Throws ImportRefusal when it does not exist, is a folder, or is plainly no table (a web page, Excel, PDF, zip).
 */
export async function openInput(input: { path?: string; stream?: Readable }): Promise<OpenInput> {
  const spooled = input.stream ? await spool(input.stream) : null;
  const file = spooled?.file ?? input.path ?? "";
  const close = async () => {
    if (spooled) await rm(spooled.folder, { recursive: true, force: true });
  };
  try {
    const { size, head } = await readHead(file);
    const isGzip = head[0] === 0x1f && head[1] === 0x8b;
    let read = 0;
    const bytes: ByteSource = () => {
      read = 0;
      return limited(isGzip ? unpacked(file, (count) => (read += count)) : plain(file, (count) => (read += count)));
    };
    const first = isGzip ? await firstBytes(bytes) : head;
    refuseOtherKinds(first);
    return { bytes, sizeBytes: size, readBytes: () => read, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function spool(stream: Readable): Promise<{ folder: string; file: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), "import-"));
  const file = path.join(folder, "input");
  try {
    await pipeline(stream, createWriteStream(file));
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return { folder, file };
}

async function readHead(file: string): Promise<{ size: number; head: Uint8Array }> {
  const found = await stat(file).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== "ENOENT" && cause.code !== "ENOTDIR") throw cause;
    throw new ImportRefusal("fileMissing", "ファイルが見つかりません。場所と名前を確かめてください。", null, { cause });
  });
  if (!found.isFile())
    throw new ImportRefusal("fileMissing", "これはファイルではありません。ファイルを選んでください。");
  const handle = await open(file, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
    return { size: found.size, head: buffer.subarray(0, bytesRead) };
  } finally {
    await handle.close();
  }
}

async function firstBytes(bytes: ByteSource): Promise<Uint8Array> {
  for await (const chunk of bytes()) return chunk.subarray(0, 4096);
  return new Uint8Array();
}

async function* plain(file: string, onRead: (count: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    onRead(chunk.length);
    yield chunk;
  }
}

async function* unpacked(file: string, onRead: (count: number) => void): AsyncGenerator<Uint8Array> {
  const packed = createReadStream(file);
  packed.on("data", (chunk) => onRead(chunk.length));
  const gunzip = createGunzip();
  packed.on("error", (error) => gunzip.destroy(error));
  try {
    for await (const chunk of packed.pipe(gunzip) as AsyncIterable<Buffer>) yield chunk;
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? "";
    if (!code.startsWith("Z_")) throw cause;
    const message = "圧縮ファイル(.gz)が途中で切れているか、壊れています。もう一度ダウンロードしてください。";
    throw new ImportRefusal("gzipBroken", message, null, { cause });
  } finally {
    packed.destroy();
    gunzip.destroy();
  }
}

async function* limited(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let total = 0;
  for await (const chunk of bytes) {
    total += chunk.length;
    if (total > MAX_UNPACKED_BYTES) {
      throw new ImportRefusal("fileTooLarge", "ファイルが大きすぎます(2GB まで)。分けてとりこんでください。");
    }
    yield chunk;
  }
}
