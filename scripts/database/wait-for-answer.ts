import { setTimeout as pause } from "node:timers/promises";
import { type Connection, openDatabase } from "../../server/graph/database.ts";
import { type ConnectionFault, connectionFault } from "../../server/graph/driver-fault.ts";
import { StartFault } from "../../server/start-fault.ts";

const WITHIN_MS = 180_000;
/** Measured on a busy machine: a Neo4j that has opened its port took a minute more where each attempt was given up after two seconds. */
const PATIENCE_MS = 30_000;

/**
 * Returns once Neo4j takes a query.
 *
 * @param whyGiveUp asked after each failed attempt; a text ends the waiting with it
 */
export async function waitForAnswer(
  connection: Connection,
  whyGiveUp: (fault: ConnectionFault | "too-long") => string | undefined,
): Promise<void> {
  const database = openDatabase(connection, { patienceMs: PATIENCE_MS });
  const deadline = Date.now() + WITHIN_MS;
  try {
    for (;;) {
      const fault = await database.verify().then(
        () => undefined,
        (error: unknown) => connectionFault(error),
      );
      if (fault === undefined) return;
      const reason = whyGiveUp(Date.now() > deadline ? "too-long" : fault);
      if (reason !== undefined) throw new StartFault(reason);
      await pause(100);
    }
  } finally {
    await database.close();
  }
}
