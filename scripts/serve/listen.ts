import { createServer, type Server } from "node:http";

/** Longer than the idle time of common proxies, or they would meet a connection that was just closed. */
const KEEP_ALIVE_MS = 65_000;
/** A film sent as a plain form over a slow line; everything else is given less (app/http/body-limit.server.ts). */
const LONGEST_UPLOAD_MS = 2 * 60 * 60 * 1000;

export class PortBusyError extends Error {
  override readonly name = "PortBusyError";
}

export function createHttpServer(): Server {
  const server = createServer();
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.headersTimeout = KEEP_ALIVE_MS + 1_000;
  server.requestTimeout = LONGEST_UPLOAD_MS;
  return server;
}

/** Begins to listen. Throws PortBusyError with a sentence for people when the port is taken. */
export function listen(server: Server, { host, port }: { host: string; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) =>
      reject(cause.code === "EADDRINUSE" ? busy(port, cause) : cause),
    );
    server.listen(port, host, resolve);
  });
}

export function isPortBusy(error: unknown): error is PortBusyError {
  return error instanceof PortBusyError;
}

function busy(port: number, cause: Error): PortBusyError {
  const example = port === 65535 ? port - 1 : port + 1;
  const sentence = `ポート ${port} は、ほかのプログラムが使っています。そのプログラムを止めるか、PORT=${example} のように別のポートを指定してください。`;
  return new PortBusyError(sentence, { cause });
}
