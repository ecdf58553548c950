import { card, cardClaims, cardRelations } from "../contract/card.ts";
import { citation } from "../contract/citation.ts";
import { compare } from "../contract/compare.ts";
import { exploreGraph, exploreNeighbours } from "../contract/explore.ts";
import { health } from "../contract/health.ts";
import { home } from "../contract/home.ts";
import { listByKind } from "../contract/lists.ts";
import { papers, relatedPapers } from "../contract/papers.ts";
import { relationEvidence } from "../contract/relation.ts";
import { namedFootnotes, reportOutline, reports, reportSection } from "../contract/report.ts";
import { search } from "../contract/search.ts";
import { trace } from "../contract/trace.ts";
import { getCard, listCardClaims, listCardRelations } from "../queries/card.ts";
import { citeDocument } from "../queries/citation.ts";
import { compareKinds } from "../queries/compare.ts";
import { expandNode, restoreGraph } from "../queries/explore.ts";
import { getFootnotes } from "../queries/footnotes.ts";
import { checkHealth } from "../queries/health.ts";
import { getHome } from "../queries/home.ts";
import { listByKind as listEveryOfKind } from "../queries/lists.ts";
import { listReports } from "../queries/loaded-reports.ts";
import { listPapers } from "../queries/papers.ts";
import { relatedPapers as listRelatedPapers } from "../queries/related/related-papers.ts";
import { getRelationEvidence } from "../queries/relation.ts";
import { getReportOutline } from "../queries/report.ts";
import { getReportSection } from "../queries/report-section.ts";
import { search as searchGraph } from "../queries/search/search.ts";
import { traceClaim } from "../queries/trace.ts";
import { freshRoute, type Route, route } from "./operation-handler.ts";

/** Every operation and what answers it. A test holds that none of the contract is left out. */
export const routes: readonly Route[] = [
  freshRoute(health, checkHealth, ({ status }) => (status === "ready" ? 200 : 503)),
  route(home, getHome),
  route(search, searchGraph),
  route(card, getCard),
  route(cardRelations, listCardRelations),
  route(cardClaims, listCardClaims),
  route(exploreGraph, restoreGraph),
  route(exploreNeighbours, expandNode),
  route(relationEvidence, getRelationEvidence),
  route(trace, traceClaim),
  route(compare, compareKinds),
  route(listByKind, listEveryOfKind),
  route(papers, listPapers),
  route(relatedPapers, listRelatedPapers),
  route(citation, citeDocument),
  route(reports, listReports),
  route(reportOutline, getReportOutline),
  route(reportSection, getReportSection),
  route(namedFootnotes, getFootnotes),
];
