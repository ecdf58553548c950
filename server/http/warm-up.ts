import { card } from "../contract/card.ts";
import { compare } from "../contract/compare.ts";
import { exploreNeighbours } from "../contract/explore.ts";
import { home } from "../contract/home.ts";
import type { Answer, Operation } from "../contract/operation.ts";
import { papers, relatedPapers } from "../contract/papers.ts";
import { Problem } from "../contract/problem.ts";
import { reportOutline, reportSection } from "../contract/report.ts";
import { search } from "../contract/search.ts";
import { trace } from "../contract/trace.ts";
import type { Database } from "../graph/database.ts";
import { routes } from "./routes.ts";

type Asking = <Op extends Operation>(
  operation: Op,
  raw?: { params?: object; query?: Record<string, unknown> },
) => Promise<Answer<Op> | undefined>;

/**
 * Asks the first questions before a reader does, one after another. Neo4j plans a statement when it first meets it, on a
 * virtual machine that is still cold: measured on a busy machine, seconds for a first card and milliseconds after, and eight
 * readers who ask at once are answered later than one who asks alone.
 *
 * @throws Problem `database-unavailable` where the database went away; any other fault is told to the reader who meets it
 */
export async function warmUp(database: Database): Promise<void> {
  const ask = askOver(database);
  await ask(home);
  await ask(search, { query: { q: "a" } });
  const outline = await ask(reportOutline);
  const section = outline?.sections.find(({ passages }) => passages.length > 0)?.id;
  if (section !== undefined) await ask(reportSection, { params: { section } });
  const document = (await ask(papers))?.items[0]?.document.id;
  if (document !== undefined) await ask(relatedPapers, { params: { id: document } });
  const id = (await ask(compare))?.rows[0]?.node.id;
  if (id === undefined) return;
  const claim = (await ask(card, { params: { id } }))?.claims.claims[0]?.id;
  if (claim !== undefined) await ask(trace, { params: { id: claim } });
  await ask(exploreNeighbours, { params: { id } });
}

function askOver(database: Database): Asking {
  return async (operation, { params = {}, query = {} } = {}) => {
    const route = routes.find((one) => one.operation.id === operation.id);
    try {
      // The route's own function answers what its operation says.
      return (await route?.prepare({ params, query })(database, {})) as Answer<typeof operation> | undefined;
    } catch (error) {
      if (error instanceof Problem && error.code === "database-unavailable") throw error;
      return undefined;
    }
  };
}
