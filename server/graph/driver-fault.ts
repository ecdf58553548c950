import { Neo4jError } from "neo4j-driver";
import { Problem } from "../contract/problem.ts";

const RETRY_AFTER_S = 2;

/** Why a connection could not be made, for the start of the process to explain. */
export type ConnectionFault =
  "wrong-credentials" | "no-answer" | "unknown-database" | "no-tls" | "untrusted-certificate" | "not-bolt" | "other";

/** Trap: the driver gives all of these the code of a server that is not there; the words of the cause alone differ. */
const socketFaults: [ConnectionFault, RegExp][] = [
  ["no-tls", /before secure TLS connection was established|wrong version number|packet length too long/i],
  ["untrusted-certificate", /certificate is not trusted|CERT_|SELF_SIGNED|altname/i],
  ["not-bolt", /Server responded HTTP|Connection was closed by server/i],
];

/** Turns whatever the driver threw into the one `Problem` that the layers above know; a `Problem` passes unchanged. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const code = faultCode(error);
  if (isTimeout(code))
    return new Problem("query-timed-out", "The database ended the query at its time limit", {
      cause: error,
      retryAfterS: RETRY_AFTER_S,
    });
  if (code === "Neo.ClientError.Schema.ConstraintValidationFailed") {
    return new Problem("conflict", "The change breaks a uniqueness rule of the graph", { cause: error });
  }
  if (isUnavailable(error, code)) {
    return new Problem("database-unavailable", "The database does not answer", {
      cause: error,
      retryAfterS: RETRY_AFTER_S,
    });
  }
  return new Problem("internal", "The database refused a query", { cause: error });
}

/** A server that is well ends a statement at its limit and says so; one that stays silent past it is gone or frozen. */
export function timedOutHere(timeoutMs: number): Problem {
  return new Problem("database-unavailable", `The database gave no answer within ${String(timeoutMs / 1000)} s`, {
    retryAfterS: RETRY_AFTER_S,
  });
}

/** Whether nothing was heard at all: no answer, and no end either. */
export function isSilence(error: unknown): boolean {
  return error instanceof Problem && error.code === "database-unavailable" && error.cause === undefined;
}

/** Whether the same read, sent again on a fresh connection, may succeed. */
export function isRetryable(error: unknown): boolean {
  return error instanceof Neo4jError && error.retriable;
}

/** A database that could not write, on a full disk, answers nothing more until its server is started anew. */
export function needsRestart(error: unknown): boolean {
  return /needs to be restarted|database panic|DatabaseHealth/i.test(listMessages(error).join("\n"));
}

export function isDriverError(error: unknown): boolean {
  return error instanceof Neo4jError;
}

export function connectionFault(error: unknown): ConnectionFault {
  const cause = error instanceof Problem ? error.cause : error;
  const code = faultCode(cause);
  if (/Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)$/.test(code)) {
    return "wrong-credentials";
  }
  if (code === "Neo.ClientError.Database.DatabaseNotFound") return "unknown-database";
  const words = listMessages(cause).join("\n");
  const [socketFault] = socketFaults.find(([, pattern]) => pattern.test(words)) ?? [];
  if (socketFault !== undefined) return socketFault;
  return isUnavailable(cause, code) ? "no-answer" : "other";
}

/** A router's failure holds that of the server it asked. */
function listMessages(error: unknown): string[] {
  return error instanceof Error ? [error.message, ...listMessages(error.cause)] : [];
}

function faultCode(error: unknown): string {
  return error instanceof Neo4jError ? error.code : "";
}

function isTimeout(code: string): boolean {
  return /^Neo\.(Client|Transient)Error\.Transaction\.(TransactionTimedOut|LockAcquisitionTimeout)/.test(code);
}

function isUnavailable(error: unknown, code: string): boolean {
  if (code === "ServiceUnavailable" || code === "SessionExpired") return true;
  // Changed credentials, a missing database and a full disk all mean the same to a reader: come back later.
  if (/^Neo\.(TransientError|ClientError\.Security|ClientError\.Database|DatabaseError\.Transaction)\./.test(code))
    return true;
  if (code === "Neo.ClientError.Transaction.Terminated") return true;
  // Trap: the driver gives these no code of their own.
  return error instanceof Error && /acquisition timed out|Pool is closed|closed driver/i.test(error.message);
}
