import { card, cardClaims, cardRelations } from "./card.ts";
import { citation } from "./citation.ts";
import { compare } from "./compare.ts";
import { exploreGraph, exploreNeighbours } from "./explore.ts";
import { health } from "./health.ts";
import { home } from "./home.ts";
import { listByKind } from "./lists.ts";
import type { Operation } from "./operation.ts";
import { papers, relatedPapers } from "./papers.ts";
import { relationEvidence } from "./relation.ts";
import { namedFootnotes, reportOutline, reports, reportSection } from "./report.ts";
import { search } from "./search.ts";
import { trace } from "./trace.ts";

/** Every operation of the service, in the order of the OpenAPI page. */
export const operations = [
  health,
  home,
  search,
  card,
  cardRelations,
  cardClaims,
  exploreGraph,
  exploreNeighbours,
  relationEvidence,
  trace,
  compare,
  listByKind,
  papers,
  relatedPapers,
  citation,
  reports,
  reportOutline,
  reportSection,
  namedFootnotes,
] as const satisfies readonly Operation[];
