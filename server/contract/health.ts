import * as z from "zod/mini";
import { noParams } from "./fields.ts";
import { operation } from "./operation.ts";

export const health = operation({
  id: "health",
  method: "get",
  path: "/api/health",
  summary: "Is the service ready, and with which data",
  description: "200 once the report is loaded; 503 while it is loading or while the database does not answer.",
  params: noParams,
  query: noParams,
  response: z.object({
    status: z.enum(["ready", "loading", "database-unavailable"]),
    /** Checksum of the data; the ETag of every answer is made from it. Null until it is loaded. */
    version: z.nullable(z.string()),
    report: z.nullable(z.string()),
    /** What is the matter and what is done about it, where the database does not answer. */
    detail: z.nullable(z.string()),
    loadedAt: z.nullable(z.string()),
    /** Nodes by kind. */
    counts: z.record(z.string(), z.number()),
    database: z.nullable(z.string()),
  }),
  problems: [],
});
