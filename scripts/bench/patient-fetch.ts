import { StartFault } from "../../server/start-fault.ts";

const MOST_TRIES = 8;

/**
 * Fetches until it gets an answer: on a machine with other work to do a database that has just started may plan a statement
 * for longer than a reader is made to wait, and keeps the plan for the next try.
 *
 * @throws StartFault where nobody answers, or with the answer where it is another fault, or the same one again and again
 */
export async function fetchPatiently(url: string): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await fetch(url).catch(() => {
      throw new StartFault(`Nothing answers at ${url}`);
    });
    const body = await response.text();
    if (response.ok) return body;
    if (response.status !== 504 || attempt === MOST_TRIES) {
      throw new StartFault(`${url} answered ${String(response.status)}: ${body}`);
    }
  }
}
