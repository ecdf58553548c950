import * as z from "zod/mini";
import { evidenceStatus } from "../contract/evidence.ts";
import { Problem } from "../contract/problem.ts";
import { type AnsweredQuestion, question, type Question } from "../contract/questions.ts";
import { describeRelationType, relationType } from "../contract/relations.ts";
import { cypher, integer } from "../graph/cypher.ts";
import type { Database, ReadOptions } from "../graph/database.ts";
import { findMatrix } from "./compare.ts";
import { groupBy } from "./group-by.ts";
import { strongest } from "./matrix.ts";
import { nodeRow } from "./rows.ts";

const texts = z.array(z.string());

const askQuestions = cypher("home/questions", {
  params: z.object({}),
  row: z.object({
    question: z.object({
      id: z.string(),
      name: z.string(),
      nameZh: z.string(),
      form: z.string(),
      parameters: z.string(),
    }),
  }),
});

const askSide = cypher("home/side", {
  params: z.object({ of: texts, types: texts, stances: texts, kinds: texts, limit: integer }),
  row: z.object({ about: z.array(nodeRow), nodes: z.array(nodeRow), total: z.number() }),
});

const askRelations = cypher("home/relations", {
  params: z.object({ types: texts, kinds: texts, limit: integer }),
  row: z.object({ from: nodeRow, type: relationType, to: nodeRow, status: evidenceStatus }),
});

const askMostLeanedOn = cypher("home/most-leaned-on", {
  params: z.object({ limit: integer }),
  row: z.object({ document: nodeRow, claims: z.number() }),
});

/** What a first page has room for: of the small matrix, of names on a side, of pairs and documents. */
const mostOfMatrix = { rowLimit: 8, columnLimit: 12 };
const most = { side: 24, pairs: 12, documents: 8 };
const relationsRead = 200;

type Form = Question["form"];
type Asked<F extends Form> = Extract<Question, { form: F }>;
type AnswerOf<F extends Form> = Extract<AnsweredQuestion, { form: F }>["answer"];

/**
 * The questions that the reports ask, in their order, each with its answer from the graph. One is answered after the other: all
 * at once, every reader of the first page would open a dozen connections, and a cold database refuses the last of them.
 */
export async function listAskedQuestions(database: Database, options?: ReadOptions): Promise<AnsweredQuestion[]> {
  const answered: AnsweredQuestion[] = [];
  for (const row of await askQuestions(database, {}, options))
    answered.push(await answer(database, readQuestion(row.question), options));
  return answered;
}

interface StoredQuestion {
  id: string;
  form: string;
  parameters: string;
}

function readQuestion({ parameters, ...stored }: StoredQuestion): Question {
  const read = question.safeParse({ ...stored, ...(JSON.parse(parameters) as object) });
  if (read.success) return read.data;
  throw new Problem("internal", "The graph and the service do not agree", {
    cause: new Error(`Question ${stored.id}: ${z.prettifyError(read.error)}`),
  });
}

async function answer(database: Database, asked: Question, options?: ReadOptions): Promise<AnsweredQuestion> {
  switch (asked.form) {
    case "matrix":
      return { ...asked, answer: await findMatrix(database, { ...asked, ...mostOfMatrix }, options) };
    case "around":
      return { ...asked, answer: await answerAround(database, asked, options) };
    case "relations":
      return { ...asked, answer: await answerRelations(database, asked, options) };
    case "documents":
      return { ...asked, answer: { documents: await askMostLeanedOn(database, { limit: most.documents }, options) } };
  }
}

async function answerAround(
  database: Database,
  { sides }: Asked<"around">,
  options?: ReadOptions,
): Promise<AnswerOf<"around">> {
  const answers: AnswerOf<"around">["sides"] = [];
  for (const { of, types, stances, kinds } of sides) {
    const [found] = await askSide(database, { of, types, stances, kinds, limit: most.side }, options);
    answers.push(found ?? { about: [], nodes: [], total: 0 });
  }
  return { sides: answers };
}

async function answerRelations(
  database: Database,
  { types }: Asked<"relations">,
  options?: ReadOptions,
): Promise<AnswerOf<"relations">> {
  const kinds = [...new Set(types.flatMap((type) => describeRelationType(type).from))];
  const rows = await askRelations(database, { types, kinds, limit: relationsRead }, options);
  const all = groupBy(rows, ({ from, type }) => `${from.id}~${type}`).map((group) => ({
    from: group[0].from,
    type: group[0].type,
    to: group.map((row) => row.to),
    status: strongest(group.map((row) => row.status)),
  }));
  return { pairs: all.slice(0, most.pairs), total: all.length };
}
