import type { Explanation, PlanStep } from "../../server/graph/explanation.ts";

/** The server remarks on every product, also on that of two look-ups; the plan itself is judged below. */
const CARTESIAN_REMARK = "03N90";

/** Labels with one node a report, or a few a page: reading them all is the question. */
const fewNodes = ["Dataset", "Replacement", "Report", "Footnote", "Question"];

/** Steps that give at most one row for each row they get. */
const singleRow = ["NodeUniqueIndexSeek", "Argument", "Projection", "Filter", "CacheProperties", "Limit", "Top"];

/**
 * What is wrong with the plan of a statement: what would read the whole graph, multiply rows or never end, and whatever the
 * server itself remarks.
 *
 * @param use load: may write, and may read everything once
 */
export function objectionsTo({ queryType, plan, notices }: Explanation, use: "read" | "load" | "schema"): string[] {
  if (use === "schema") return [];
  const steps = stepsOf(plan);
  return [
    ...(use === "read" && queryType !== "r" ? [`writes: its query type is ${queryType}`] : []),
    ...steps.filter(({ operator }) => operator.startsWith("AllNodesScan")).map(() => "reads every node"),
    ...steps.filter((step) => use === "read" && scansMany(step)).map((step) => `scans: ${describe(step)}`),
    ...steps.filter(multiplies).map((step) => `multiplies rows: ${describe(step)}`),
    ...steps.filter(endless).map((step) => `has no upper bound: ${describe(step)}`),
    ...notices
      .filter(({ gqlStatus }) => gqlStatus !== CARTESIAN_REMARK)
      .map((notice) => `${notice.gqlStatus}: ${notice.description}`),
  ];
}

function stepsOf(step: PlanStep): PlanStep[] {
  return [step, ...step.children.flatMap(stepsOf)];
}

function describe(step: PlanStep): string {
  return `${step.operator} ${String(step.arguments["Details"] ?? "")}`.trim();
}

function scansMany(step: PlanStep): boolean {
  if (/AllRelationshipsScan|NodeIndexScan/.test(step.operator)) return true;
  if (!/ByLabelScan/.test(step.operator)) return false;
  return !fewNodes.some((label) => describe(step).endsWith(`:${label}`));
}

/** Two unique look-ups side by side are one row, however the planner calls it. */
function multiplies(step: PlanStep): boolean {
  return step.operator === "CartesianProduct" && !step.children.every(givesOneRow);
}

function givesOneRow(step: PlanStep): boolean {
  const known = singleRow.some((operator) => step.operator.startsWith(operator));
  return (known || step.operator === "CartesianProduct") && step.children.every(givesOneRow);
}

function endless(step: PlanStep): boolean {
  const details = describe(step);
  if (/VarLength|ShortestPath/.test(step.operator)) return /\*(?:\d*\.\.)?(?=[\s\]{)])/.test(details);
  return step.operator.startsWith("Repeat") && /\{\d+, \*\}|\)[*+]/.test(details);
}
