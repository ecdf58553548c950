import compression from "compression";
import express, { type Express, type RequestHandler } from "express";
import helmet from "helmet";
import { join } from "node:path";
import type { Logger } from "pino";
import type { Database } from "../graph/database.ts";
import { loadCypher, readStatements } from "../graph/cypher.ts";
import { projectRoot } from "../project-root.ts";
import { fingerprint } from "./build.ts";
import { readSteadily } from "../queries/steady-reading.ts";
import { watchDataVersion } from "./data-version.ts";
import { serveDocs, serveDocsStyle } from "./docs.ts";
import { refuseForeignHosts } from "./host-guard.ts";
import { serveOperations } from "./operation-handler.ts";
import { answerProblems, refuseUnknownOperations } from "./problem-answer.ts";
import { logRequests } from "./request-log.ts";
import { routes } from "./routes.ts";
import { serveWeb } from "./web-files.ts";
import { withoutBasePath } from "../base-path.ts";

export interface AppSettings {
  database: Database;
  /** The built page; without one the operations are served alone. */
  webFolder: string;
  /** Names, beside the loopback ones, that requests may be addressed to; with or without a port. */
  allowedHosts: readonly string[];
  logger: Logger;
  /** What every address begins with, such as `/graph`; none unless told. */
  basePath?: string;
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
  const { database, webFolder, allowedHosts, logger, basePath = "" } = settings;
  const { cypherFolder = join(projectRoot, "cypher") } = settings;
  loadCypher(cypherFolder);
  const version = watchDataVersion(database);
  const build = fingerprint([...readStatements(cypherFolder).values()]);

  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  app.set("query parser", "simple");
  // An address is what the description says, to the letter.
  app.enable("case sensitive routing");
  app.enable("strict routing");
  app.use(logRequests(logger));
  app.use(securityHeaders());
  app.use(takeOffBasePath(basePath));
  // Before anything is refused: a refusal is a page in this style.
  serveDocsStyle(app, build);
  app.use(refuseForeignHosts(allowedHosts));
  app.use(compression());
  serveOperations(app, routes, { database, version, steadily: readSteadily(database), build });
  serveDocs(app, build, basePath);
  app.use("/api", refuseUnknownOperations);
  serveWeb(app, webFolder, basePath);
  app.use(answerProblems(logger, basePath));
  return Promise.resolve(app);
}

function takeOffBasePath(basePath: string): RequestHandler {
  return (request, _response, next) => {
    request.url = withoutBasePath(request.url, basePath);
    next();
  };
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
