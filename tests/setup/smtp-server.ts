/** A tiny SMTP server on loopback: speaks the real conversation and answers as the test says. */
import { createServer, type Socket } from "node:net";

export type ReceivedMail = { from: string; to: string[]; source: string };

/** What it says at the end of a message (`250 …`, `451 …`), or "hangUp": takes the message and says nothing. */
type Answers = { recipient?: string; message?: string | "hangUp" };

export type SmtpServer = {
  url: string;
  /** Messages that came in whole, also those that were then refused. */
  offered: ReceivedMail[];
  accepted: ReceivedMail[];
  /** For the next conversations, in order; afterwards everything is accepted. */
  answers: Answers[];
  close(): Promise<void>;
};

export async function startSmtpServer(): Promise<SmtpServer> {
  const state: Pick<SmtpServer, "offered" | "accepted" | "answers"> = { offered: [], accepted: [], answers: [] };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => {});
    converse(socket, state.answers.shift() ?? {}, state);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("No port");
  return {
    ...state,
    url: `smtp://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

function converse(socket: Socket, answers: Answers, state: Pick<SmtpServer, "offered" | "accepted">): void {
  let mail: ReceivedMail = { from: "", to: [], source: "" };
  let isData = false;
  let rest = "";
  const say = (line: string) => socket.write(`${line}\r\n`);
  const endData = () => {
    isData = false;
    state.offered.push(mail);
    if (answers.message === "hangUp") return socket.destroy();
    const answer = answers.message ?? "250 2.0.0 taken";
    if (answer.startsWith("2")) state.accepted.push(mail);
    say(answer);
  };
  const command = (line: string) => {
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === "EHLO") say("250-test\r\n250 8BITMIME");
    else if (verb === "MAIL") {
      mail = { from: addressIn(line), to: [], source: "" };
      say("250 ok");
    } else if (verb === "RCPT") {
      mail.to.push(addressIn(line));
      say(answers.recipient ?? "250 ok");
    } else if (verb === "DATA") {
      isData = true;
      say("354 go on");
    } else if (verb === "QUIT") socket.end("221 bye\r\n");
    else say("250 ok");
  };
  socket.on("data", (data) => {
    rest += data.toString("latin1");
    const lines = rest.split("\r\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      if (!isData) command(line);
      else if (line === ".") endData();
      else mail.source += `${line.replace(/^\.\./, ".")}\r\n`;
    }
  });
  say("220 test");
}

function addressIn(line: string): string {
  return /<(.*)>/.exec(line)?.[1] ?? "";
}
