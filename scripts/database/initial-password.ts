import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ITERATIONS = 1024;

/** The password of the folder's own Neo4j, made up at the first start. Only the owner may read the file. */
export function providePassword(home: string): string {
  const file = passwordFile(home);
  if (existsSync(file)) return readFileSync(file, "utf8").trim();
  const password = randomBytes(24).toString("base64url");
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  return password;
}

export function passwordFile(home: string): string {
  return join(home, "password");
}

/**
 * Sets the password of a store that was never started, as `neo4j-admin dbms set-initial-password` does: by the file that it
 * writes. The command itself would show the password to every user of the machine in its list of processes.
 */
export function setInitialPassword(dataFolder: string, password: string): void {
  const wasStarted = existsSync(join(dataFolder, "databases", "system"));
  if (wasStarted) return;
  const salt = randomBytes(32);
  let hash = createHash("sha256").update(salt).update(password).digest();
  for (let round = 1; round < ITERATIONS; round++) hash = createHash("sha256").update(hash).digest();
  const folder = join(dataFolder, "dbms");
  mkdirSync(folder, { recursive: true });
  const credential = `SHA-256,${hash.toString("hex")},${salt.toString("hex")},${String(ITERATIONS)}`;
  writeFileSync(join(folder, "auth.ini"), `neo4j:${credential}:\n`, { mode: 0o600 });
}
