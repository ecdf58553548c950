import type { Plan, ResultSummary } from "neo4j-driver";

export interface PlanStep {
  /** `NodeUniqueIndexSeek`, without the name of the database behind it. */
  operator: string;
  arguments: Record<string, unknown>;
  identifiers: string[];
  children: PlanStep[];
}

/** What the server remarks about a statement: an unknown label, a deprecated form, a Cartesian product. */
export interface Notice {
  /** GQL status, such as `01N50`. */
  gqlStatus: string;
  severity: string;
  classification: string;
  description: string;
}

export interface Explanation {
  /** `r`, `rw`, `w` or `s`. */
  queryType: string;
  plan: PlanStep;
  notices: Notice[];
}

/** Success, no data and omitted result: said of every statement, about none. */
const ORDINARY_STATUSES = new Set(["00000", "00001", "02000"]);

export function readExplanation(summary: ResultSummary): Explanation {
  if (summary.plan === false) throw new Error("The server sent no plan: was the statement explained?");
  return {
    queryType: summary.queryType,
    plan: readPlan(summary.plan),
    notices: summary.gqlStatusObjects
      .filter((status) => !ORDINARY_STATUSES.has(status.gqlStatus))
      .map((status) => ({
        gqlStatus: status.gqlStatus,
        severity: status.severity,
        classification: status.classification,
        description: status.statusDescription,
      })),
  };
}

function readPlan(plan: Plan): PlanStep {
  return {
    operator: plan.operatorType.replace(/@.*$/, ""),
    arguments: plan.arguments,
    identifiers: plan.identifiers,
    children: plan.children.map(readPlan),
  };
}
