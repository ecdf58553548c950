import compression from "compression";
import express, { type Express } from "express";
import helmet from "helmet";
import { join } from "node:path";
import type { Logger } from "pino";
import type { Database } from "../graph/database.ts";
import { loadCypher, readStatements } from "../graph/cypher.ts";
import { projectRoot } from "../project-root.ts";
import { fingerprint } from "./build.ts";
import { readSteadily } from "../queries/steady-reading.ts";
import { watchDataVersion } from "./data-version.ts";
import { serveDocs } from "./docs.ts";
import { refuseForeignHosts } from "./host-guard.ts";
import { serveOperations } from "./operation-handler.ts";
import { answerProblems, refuseUnknownOperations } from "./problem-answer.ts";
import { logRequests } from "./request-log.ts";
import { routes } from "./routes.ts";
import { serveWeb } from "./web-files.ts";

export interface AppSettings {
  database: Database;
  /** The built page; without one the operations are served alone. */
  webFolder: string;
  /** Names, beside the loopback ones, that requests may be addressed to; with or without a port. */
  allowedHosts: readonly string[];
  logger: Logger;
  /** The statements; those of this checkout unless told. */
  cypherFolder?: string;
}

/**
 * The HTTP edge: everything between a socket and a question.
 *
 * Order matters: what is refused is logged and carries the security headers too.
 *
 * @throws Error naming every Cypher file that is missing or unused
 */
export function createApp(settings: AppSettings): Promise<Express> {
  const { database, webFolder, allowedHosts, logger, cypherFolder = join(projectRoot, "cypher") } = settings;
  loadCypher(cypherFolder);
  const version = watchDataVersion(database);
  const build = fingerprint([...readStatements(cypherFolder).values()]);

  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  app.set("query parser", "simple");
  app.use(logRequests(logger));
  app.use(securityHeaders());
  app.use(refuseForeignHosts(allowedHosts));
  app.use(compression());
  serveOperations(app, routes, { database, version, steadily: readSteadily(database), build });
  serveDocs(app, build);
  app.use("/api", refuseUnknownOperations);
  serveWeb(app, webFolder);
  app.use(answerProblems(logger));
  return Promise.resolve(app);
}

/** The page needs nothing but what this service serves; no style, script or worker comes from within the document. */
function securityHeaders() {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        workerSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // Loopback speaks plain HTTP; where TLS stands in front, it sets this itself.
    strictTransportSecurity: false,
    xFrameOptions: { action: "deny" },
  });
}
