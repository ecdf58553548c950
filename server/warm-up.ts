/** One question of each sort that a first visit asks. */
const FIRST_QUESTIONS = ["/api/home", "/api/compare", "/api/papers", "/api/search?q=a", "/api/report"];

/**
 * Asks the first questions before a reader does. Neo4j plans a statement when it first meets it, on a virtual machine that is
 * still cold: measured on a busy machine, seconds for the first page and milliseconds after. Nobody waits for this, and a
 * question that fails here fails again, with its reason, when a reader asks it.
 */
export async function warmUp(address: string): Promise<void> {
  for (const path of FIRST_QUESTIONS) {
    await fetch(address + path).then(
      (response) => response.arrayBuffer(),
      () => undefined,
    );
  }
}
