import { home } from "../../server/contract/home.ts";
import { isDocument } from "../../server/contract/kinds.ts";
import { nodesOfAnswer } from "../../server/contract/questions.ts";

/**
 * Asks the first questions before a reader does. Neo4j plans a statement when it first meets it, on a virtual machine that is
 * still cold: measured on a busy machine, seconds for a first card and milliseconds after. Nobody waits for this, and a
 * question that fails here fails again, with its reason, when a reader asks it.
 */
export async function warmUp(address: string): Promise<void> {
  const ask = (path: string): Promise<unknown> =>
    fetch(address + path).then(
      (response) => response.json(),
      () => undefined,
    );
  const first = home.response.safeParse(await ask("/api/home"));
  for (const path of ["/api/compare", "/api/papers", "/api/search?q=a", "/api/report"]) await ask(path);
  if (!first.success) return;
  const named = first.data.questions.flatMap(nodesOfAnswer);
  const document = named.find(({ kind }) => isDocument(kind));
  const organization = named.find(({ kind }) => kind === "organization");
  const claim = first.data.register
    .flatMap(({ groups }) => groups)
    .flatMap(({ footnotes }) => footnotes)
    .find((footnote) => footnote.claim !== null)?.claim;
  if (organization) await ask(`/api/card/${organization.id}`);
  if (claim) await ask(`/api/trace/${claim}`);
  if (document) await ask(`/api/papers/${document.id}/related`);
  if (organization) await ask(`/api/explore/${organization.id}/neighbours`);
}
