import { execFileSync } from "node:child_process";

export type User = { uid: number; gid: number };

/** Servers started by the tests must not run as root (PostgreSQL refuses to); null when this process is not root anyway. */
export function unprivilegedUser(): User | null {
  if (process.getuid?.() !== 0) return null;
  const found = ["postgres", "nobody"].map(userByName).find((user) => user !== null);
  if (!found) throw new Error("root のほかに利用者(postgres か nobody)が見つかりません。");
  return found;
}

function userByName(name: string): User | null {
  try {
    const id = (flag: string) => Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: "pipe" }));
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return null;
  }
}
