import * as z from "zod/mini";
import { footnoteState } from "../contract/documents.ts";
import { evidenceStatus } from "../contract/evidence.ts";
import type { home } from "../contract/home.ts";
import { kind, kinds } from "../contract/kinds.ts";
import type { Answer } from "../contract/operation.ts";
import { Problem } from "../contract/problem.ts";
import { cypher } from "../graph/cypher.ts";
import type { Database, ReadOptions } from "../graph/database.ts";
import { listAskedQuestions } from "./asked-questions.ts";
import { type Group, groupBy } from "./group-by.ts";
import { countNodes } from "./health.ts";
import { countByStatus } from "./relation-groups.ts";
import { reportRow } from "./report.ts";
import { nodeRow } from "./rows.ts";

const nothing = z.object({});
const heading = z.object({ id: z.string(), title: z.string(), titleZh: z.string() });

const askReport = cypher("home/report", {
  params: nothing,
  row: z.object({
    report: reportRow,
    chapter: z.object({
      ...heading.shape,
      passages: z.number(),
      passagesWithClaims: z.number(),
      claims: z.number(),
    }),
  }),
});

const askRelationStatuses = cypher("home/relation-statuses", {
  params: nothing,
  row: z.object({ status: evidenceStatus, total: z.number() }),
});

const askRegister = cypher("home/register", {
  params: nothing,
  row: z.object({
    footnote: z.object({
      id: z.string(),
      printed: z.string(),
      state: footnoteState,
      place: z.object({ section: z.string(), passage: z.nullable(z.number()) }),
    }),
    section: z.object({ ...heading.shape, shortEn: z.nullable(z.string()), shortZh: z.nullable(z.string()) }),
    chapter: heading,
    document: z.nullable(nodeRow),
    claim: z.nullable(z.string()),
  }),
});

const askUnmarkedEntries = cypher("home/unmarked-entries", {
  params: nothing,
  row: z.object({ entry: z.number(), document: nodeRow }),
});

type Home = Answer<typeof home>;
type RegisterRow = Awaited<ReturnType<typeof askRegister>>[number];

/**
 * What is in the graph, the register of footnotes, and the asked questions with their answers.
 *
 * @throws Problem `report-not-loaded`
 */
export async function getHome(database: Database, _input: unknown, options?: ReadOptions): Promise<Home> {
  // Two lines of questions, one statement at a time in each.
  const asked = listAskedQuestions(database, options);
  const counted = countAll(database, options);
  const [questions, { chapters, nodes, relations, register, unmarkedEntries }] = await Promise.all([asked, counted]);
  const [first] = chapters;
  if (first === undefined) throw new Problem("report-not-loaded", "No report is in the graph yet", { retryAfterS: 5 });
  return {
    report: first.report,
    chapters: chapters.map((row) => row.chapter).filter((chapter) => chapter.claims > 0),
    counts: kinds.map((name) => ({ kind: kind.parse(name), count: nodes.kinds[name] })),
    passages: nodes.passages,
    relations: countByStatus(relations),
    register: registerOf(register),
    unmarkedEntries,
    footnotesByState: countStates(register),
    questions,
  };
}

async function countAll(database: Database, options?: ReadOptions) {
  const chapters = await askReport(database, {}, options);
  const nodes = await countNodes(database, options);
  const relations = await askRelationStatuses(database, {}, options);
  const register = await askRegister(database, {}, options);
  const unmarkedEntries = await askUnmarkedEntries(database, {}, options);
  return { chapters, nodes, relations, register, unmarkedEntries };
}

/** Puts footnotes, in the order printed, under their chapters and headings. */
function registerOf(rows: readonly RegisterRow[]): Home["register"] {
  return groupBy(rows, (row) => row.chapter.id).map((ofChapter) => ({
    chapter: ofChapter[0].chapter,
    groups: groupBy(ofChapter, (row) => row.section.id).map(registerGroup),
  }));
}

function registerGroup(rows: Group<RegisterRow>): Home["register"][number]["groups"][number] {
  const { id, title, titleZh, shortEn, shortZh } = rows[0].section;
  const footnotes = rows.map(({ footnote, document, claim }) => ({ ...footnote, document, claim }));
  return { section: id, title: shortEn ?? title, titleZh: shortZh ?? titleZh, footnotes };
}

function countStates(rows: readonly RegisterRow[]): Record<string, number> {
  const byState: Record<string, number> = {};
  for (const { footnote } of rows) byState[footnote.state] = (byState[footnote.state] ?? 0) + 1;
  return byState;
}
