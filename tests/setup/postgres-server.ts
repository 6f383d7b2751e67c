import { execFile } from "node:child_process";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { debianPostgresFolders, findProgram } from "./find-program";
import { freePort } from "./free-port";
import { unprivilegedUser } from "./unprivileged-user";

const run = promisify(execFile);

export type PostgresServer = { url: string; stop(): Promise<void> };

/** A PostgreSQL server of its own in a temporary folder; null when its programs are not installed. */
export async function startPostgres(): Promise<PostgresServer | null> {
  const control = findProgram("pg_ctl", debianPostgresFolders());
  if (!control) return null;
  const user = unprivilegedUser();
  const asUser = (program: string, args: string[]) => run(program, args, { cwd: "/", ...user });

  const folder = mkdtempSync(path.join(tmpdir(), "hitobito-postgres-"));
  if (user) chownSync(folder, user.uid, user.gid);
  const data = path.join(folder, "data");
  const port = await freePort();
  const init = ["-D", data, "-U", "hitobito", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"];
  await asUser(path.join(path.dirname(control), "initdb"), init);
  // A zone of its own: rows must come out right although the server does not think in UTC.
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c timezone=Asia/Tokyo`;
  await asUser(control, ["-D", data, "-l", path.join(folder, "log"), "-o", options, "-w", "start"]);
  return {
    url: `postgresql://hitobito@127.0.0.1:${port}/postgres`,
    async stop() {
      await asUser(control, ["-D", data, "-m", "immediate", "-w", "stop"]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
