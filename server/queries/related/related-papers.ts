import type { GraphNode } from "../../contract/graph.ts";
import type { Answer, ParsedInput } from "../../contract/operation.ts";
import { relatedFloor, type relatedPapers as relatedOperation } from "../../contract/papers.ts";
import { Problem } from "../../contract/problem.ts";
import type { Database, ReadOptions } from "../../graph/database.ts";
import { listDocuments } from "../evidence.ts";
import { listNodes } from "../explore.ts";
import { gatherEvidence, type Gathered } from "./shared-evidence.ts";
import { type PartScore, type RelatedPartName, scoreOf, scoreParts, strengthOf } from "./score.ts";

type RelatedAnswer = Answer<typeof relatedOperation>;
type Part = RelatedAnswer["items"][number]["parts"][number];

const MOST_WITNESSES = 12;

interface Scored {
  evidence: Gathered;
  parts: PartScore[];
  score: number;
}

/**
 * Papers to read next after this document, with the reasons that add up to their score (related-score.ts).
 *
 * @returns highest first, ties by id; empty where no paper reaches the floor. `capped` names the evidence that the
 *   limits of related-evidence.ts cut.
 * @throws Problem `not-found` where the id is no document's
 */
export async function relatedPapers(
  database: Database,
  input: ParsedInput<typeof relatedOperation>,
  options?: ReadOptions,
): Promise<RelatedAnswer> {
  const found = await gatherEvidence(database, input.id, options);
  if (!found) throw new Problem("not-found", `No document has the id "${input.id}"`);
  const withReason = found.candidates.map(scoreCandidate).filter(({ score }) => score > 0);
  const scored = withReason.filter(({ score }) => score >= relatedFloor).toSorted(byScore);
  const shown = scored.slice(0, input.limit);
  const [[paper], documents, nodes] = await Promise.all([
    listDocuments(database, [input.id], options),
    listDocuments(
      database,
      shown.map(({ evidence }) => evidence.id),
      options,
    ),
    listNodes(
      database,
      shown.flatMap(({ evidence, parts }) =>
        parts.flatMap(({ part }) => witnessesOf(evidence, part).slice(0, MOST_WITNESSES)),
      ),
      options,
    ),
  ]);
  if (!paper) throw new Problem("not-found", `No document has the id "${input.id}"`);
  return {
    paper,
    items: shown.flatMap(({ evidence, parts, score }) => {
      const document = documents.find(({ id }) => id === evidence.id);
      if (!document) return [];
      return [
        { document, score, strength: strengthOf(parts), parts: parts.map((part) => describe(part, evidence, nodes)) },
      ];
    }),
    total: scored.length,
    belowFloor: withReason.length - scored.length,
    citesCount: found.citesCount,
    citedByCount: found.citedByCount,
    capped: found.capped,
    citationsInGraph: found.citationsInGraph,
  };
}

function scoreCandidate(evidence: Gathered): Scored {
  const parts = scoreParts({
    citedTogether: evidence.citingBoth.length,
    references: evidence.references,
    sharedReferences: evidence.sharedReferences.length,
    isDirect: evidence.direction !== null,
    titleLikeness: evidence.title.cosine,
    people: evidence.makers.length,
    subjects: evidence.subjects.length,
  });
  return { evidence, parts, score: scoreOf(parts) };
}

const byScore = (a: Scored, b: Scored): number => b.score - a.score || (a.evidence.id < b.evidence.id ? -1 : 1);

function describe({ part, points, amount }: PartScore, evidence: Gathered, nodes: readonly GraphNode[]): Part {
  const witnesses = witnessesOf(evidence, part);
  return {
    part,
    points,
    amount,
    witnesses: witnesses.slice(0, MOST_WITNESSES).flatMap((id) => nodes.find((node) => node.id === id) ?? []),
    witnessTotal: witnesses.length,
    words: part === "text" ? evidence.title.words : [],
    direction: part === "direct" ? evidence.direction : null,
  };
}

/** What a reader can check a part by: ids, those that count most first. */
function witnessesOf(evidence: Gathered, part: RelatedPartName): string[] {
  switch (part) {
    case "co-citation":
      return evidence.citingBoth;
    case "cited-with-references":
      return evidence.references
        .toSorted((a, b) => b.both / (1 + b.others) - a.both / (1 + a.others) || (a.reference < b.reference ? -1 : 1))
        .map(({ reference }) => reference);
    case "coupling":
      return evidence.sharedReferences;
    case "people":
      return evidence.makers;
    case "subjects":
      return evidence.subjects;
    case "direct":
    case "text":
      return [];
  }
}
