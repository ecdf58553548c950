import neo4j, { type ProfiledPlan } from "neo4j-driver";
import type { Connection } from "../../server/graph/database.ts";
import { toNeo4jParameters } from "../../server/graph/parameters.ts";

/** What a statement costs where the clock says nothing: how often its steps turned to the store (PROFILE's database hits). */
export async function countHits(
  connection: Connection,
  questions: readonly { name: string; statement: string; parameters: Record<string, unknown> }[],
): Promise<Map<string, number>> {
  const { uri, username, password, database } = connection;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  const session = driver.session({
    ...(database === undefined ? {} : { database }),
    defaultAccessMode: neo4j.session.READ,
  });
  try {
    const hits = new Map<string, number>();
    for (const { name, statement, parameters } of questions) {
      const { summary } = await session.run(`PROFILE ${statement}`, toNeo4jParameters(parameters));
      if (summary.profile === false) throw new Error(`cypher/${name}.cypher: the server sent no profile`);
      hits.set(name, sumHits(summary.profile));
    }
    return hits;
  } finally {
    await session.close();
    await driver.close();
  }
}

const sumHits = ({ dbHits, children }: ProfiledPlan): number =>
  dbHits + children.reduce((sum, child) => sum + sumHits(child), 0);
