import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import type { Database } from "../../server/graph/database.ts";
import { createApp } from "../../server/http/app.ts";

/** The service itself, listening on a port of its own; what it logs goes to `onLog`, one object a line. */
export async function listenOn(
  database: Database,
  settings: { webFolder: string; allowedHosts: string[]; onLog(line: Record<string, unknown>): void },
): Promise<{ address: string; close(): Promise<void> }> {
  const { webFolder, allowedHosts, onLog } = settings;
  const logger = pino({}, { write: (line: string) => onLog(JSON.parse(line) as Record<string, unknown>) });
  const app = await createApp({ database, webFolder, allowedHosts, logger });
  const server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
