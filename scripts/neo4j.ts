import { readConfig } from "../server/config.ts";
import { readOptions, settingsHint } from "./command/options.ts";
import { passwordFile } from "./database/initial-password.ts";
import { findDatabase } from "./database/find-database.ts";
import { runUntilSignal } from "./command/run-until-signal.ts";
import { createTerminal } from "./command/terminal.ts";

readOptions({
  name: "npm run neo4j",
  does: "starts the folder's database alone, for a shell, Neo4j Browser or npm run load; Ctrl-C stops it",
  options: {},
  more: settingsHint,
});
const terminal = createTerminal(process.stdout);

await runUntilSignal(async (atEnd, ending) => {
  const { home } = readConfig(process.env);
  const found = await findDatabase({
    configured: undefined,
    home,
    startedBy: "npm run neo4j",
    ending,
    onProgress: terminal.progress,
  });
  atEnd(() => found.stop());
  terminal.line(`Neo4j is ready: ${found.connection.uri}`);
  terminal.line(`User ${found.connection.username}, password in ${passwordFile(home)}`);
  terminal.line("Ctrl-C stops it.");
}, terminal);
