import { pino } from "pino";
import type { Database } from "../../server/graph/database.ts";
import { createApp } from "../../server/http/app.ts";
import { openListener } from "../../server/listener.ts";

/** The service itself, listening on a port of its own; what it logs goes to `onLog`, one object a line. */
export async function listenOn(
  database: Database,
  settings: {
    webFolder: string;
    allowedHosts: string[];
    basePath?: string;
    onLog(line: Record<string, unknown>): void;
  },
): Promise<{ address: string; close(): Promise<void> }> {
  const { webFolder, allowedHosts, basePath = "", onLog } = settings;
  const logger = pino({}, { write: (line: string) => onLog(JSON.parse(line) as Record<string, unknown>) });
  const app = await createApp({ database, webFolder, allowedHosts, basePath, logger });
  const listener = await openListener({ host: "127.0.0.1", port: 0, basePath });
  listener.serve(app, (refusal) => {
    logger.info(refusal, "refused before it was read");
  });
  return { address: listener.address, close: () => listener.close() };
}
